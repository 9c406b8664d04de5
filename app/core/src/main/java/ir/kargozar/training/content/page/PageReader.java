package ir.kargozar.training.content.page;

import ir.kargozar.training.content.page.Span.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** CommonMark into blocks. HTML is shown as it is written. */
final class PageReader {
    private static final Parser PARSER = Parser.builder().build();

    List<Block> read(String text) {
        return blocks(PARSER.parse(text));
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        switch (node) {
            case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), spans(heading)));
            case Paragraph paragraph -> paragraph(paragraph, blocks);
            case BulletList list -> blocks.add(new Block.Listing(Optional.empty(), items(list)));
            case OrderedList list ->
                blocks.add(new Block.Listing(
                        Optional.of(
                                Optional.ofNullable(list.getMarkerStartNumber()).orElse(1)),
                        items(list)));
            case BlockQuote quote -> blocks.add(new Block.Quote(blocks(quote)));
            case FencedCodeBlock code ->
                blocks.add(new Block.Code(code.getLiteral().strip()));
            case IndentedCodeBlock code ->
                blocks.add(new Block.Code(code.getLiteral().strip()));
            case HtmlBlock html -> blocks.add(new Block.Code(html.getLiteral().strip()));
            case ThematicBreak _ -> blocks.add(new Block.Rule());
            default -> {}
        }
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(blocks(item)));
        }
        return items;
    }

    /** A picture stands on its own, wherever in a paragraph it was written. */
    private static void paragraph(Paragraph paragraph, List<Block> blocks) {
        SpanReader reader = new SpanReader();
        reader.within(paragraph, Face.PLAIN, Optional.empty());
        if (!Block.words(reader.spans()).isBlank()) {
            blocks.add(new Block.Prose(reader.spans()));
        }
        blocks.addAll(reader.pictures());
    }

    private static List<Span> spans(Node parent) {
        SpanReader reader = new SpanReader();
        reader.within(parent, Face.PLAIN, Optional.empty());
        return reader.spans();
    }
}
