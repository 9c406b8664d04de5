package ir.kargozar.training.content.page;

import ir.kargozar.training.content.page.Span.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What stands within one paragraph or heading. */
final class SpanReader {
    private final List<Span> spans = new ArrayList<>();
    private final List<Block.Picture> pictures = new ArrayList<>();

    List<Span> spans() {
        return spans;
    }

    List<Block.Picture> pictures() {
        return pictures;
    }

    void within(Node parent, Face face, Optional<String> target) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            one(node, face, target);
        }
    }

    private void one(Node node, Face face, Optional<String> target) {
        switch (node) {
            case Text text -> add(text.getLiteral(), face, target);
            case Code code -> add(code.getLiteral(), Face.CODE, target);
            case HtmlInline html -> add(html.getLiteral(), Face.CODE, target);
            case SoftLineBreak _ -> add(" ", face, target);
            case HardLineBreak _ -> add("\n", face, target);
            case StrongEmphasis strong -> within(strong, Face.STRONG, target);
            case Emphasis emphasis -> within(emphasis, face == Face.STRONG ? face : Face.EMPHASIS, target);
            case Link link -> within(link, face, Optional.of(link.getDestination()));
            case Image image -> pictures.add(new Block.Picture(image.getDestination(), words(image)));
            default -> {}
        }
    }

    private static String words(Node parent) {
        SpanReader reader = new SpanReader();
        reader.within(parent, Face.PLAIN, Optional.empty());
        return Block.words(reader.spans());
    }

    /** Words that look like those before them belong to these. */
    private void add(String text, Face face, Optional<String> target) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.face() == face && last.target().equals(target)) {
            spans.set(spans.size() - 1, new Span(last.text() + text, face, target));
        } else {
            spans.add(new Span(text, face, target));
        }
    }
}
