package ir.kargozar.training.content.page;

import java.util.List;
import java.util.stream.Stream;

/** A text as blocks. */
public record Page(List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Every text is CommonMark; nothing is refused. */
    public static Page of(String commonMark) {
        return new Page(new PageReader().read(commonMark));
    }

    /** Where its links lead, as they were written. */
    public List<String> links() {
        return all().flatMap(Page::spans)
                .flatMap(span -> span.target().stream())
                .distinct()
                .toList();
    }

    /** Its pictures' files, as they were written. */
    public List<String> pictures() {
        return all().filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).target())
                .distinct()
                .toList();
    }

    /** Its words, a line a block, in order. */
    public List<String> lines() {
        return all().map(Page::line).filter(line -> !line.isBlank()).toList();
    }

    private Stream<Block> all() {
        return blocks.stream().flatMap(Page::within);
    }

    private static Stream<Block> within(Block block) {
        return switch (block) {
            case Block.Listing listing ->
                listing.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Page::within);
            case Block.Quote quote -> quote.blocks().stream().flatMap(Page::within);
            case Block.Heading _, Block.Prose _, Block.Code _, Block.Picture _, Block.Rule _ -> Stream.of(block);
        };
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.spans().stream();
            case Block.Prose prose -> prose.spans().stream();
            case Block.Listing _, Block.Quote _, Block.Code _, Block.Picture _, Block.Rule _ -> Stream.empty();
        };
    }

    private static String line(Block block) {
        return switch (block) {
            case Block.Heading heading -> Block.words(heading.spans());
            case Block.Prose prose -> Block.words(prose.spans());
            case Block.Code code -> code.text();
            case Block.Picture picture -> picture.words();
            case Block.Listing _, Block.Quote _, Block.Rule _ -> "";
        };
    }
}
