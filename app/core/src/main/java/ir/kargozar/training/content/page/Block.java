package ir.kargozar.training.content.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a page, from one blank line to the next. */
public sealed interface Block {

    /** @param level 1 for the page's own title */
    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /** A paragraph. */
    record Prose(List<Span> spans) implements Block {
        public Prose {
            spans = List.copyOf(spans);
        }
    }

    /** @param first number of the first item; none for a list without numbers */
    record Listing(Optional<Integer> first, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A line of a list, with whatever stands in it. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** What is set apart: a remark, someone's words. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** Lines shown as they are, left to right. */
    record Code(String text) implements Block {}

    /**
     * A picture.
     *
     * @param target its file, as it was written
     * @param words what it shows
     */
    record Picture(String target, String words) implements Block {}

    /** A line across. */
    record Rule() implements Block {}

    /** The words of spans, without their looks. */
    static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
