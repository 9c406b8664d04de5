package ir.kargozar.printing.setting;

import ir.kargozar.printing.setting.LineBreaker.Line;
import ir.kargozar.printing.sheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes where the fields of a paragraph stand, line by line; nothing where no span names its field. */
final class Marks {
    private static final float THOUSAND = 1000;

    private final Galley galley;
    private final List<Span> spans;
    private final float size;
    private final boolean asked;
    private final List<SetText.Mark> all = new ArrayList<>(0);
    private int lines;

    /** @param size points */
    Marks(Galley galley, List<Span> spans, float size) {
        this.galley = galley;
        this.spans = spans;
        this.size = size;
        this.asked = spans.stream().anyMatch(span -> !span.field().isEmpty());
    }

    /** Left and right edge of what was seen of a span, points. */
    private record Edges(float left, float right) {
        Edges with(Edges other) {
            return new Edges(Math.min(left, other.left), Math.max(right, other.right));
        }
    }

    /**
     * The next line.
     *
     * @param indent of its left end, points
     * @param widening of every space, thousandths of an em
     */
    void add(Line line, float indent, double widening) {
        if (asked) {
            edges(line, indent, widening).forEach((span, edges) -> {
                String field = spans.get(span).field();
                if (!field.isEmpty()) {
                    all.add(new SetText.Mark(field, lines, edges.left, edges.right - edges.left));
                }
            });
            lines++;
        }
    }

    private Map<Integer, Edges> edges(Line line, float indent, double widening) {
        Map<Integer, Edges> edges = new TreeMap<>();
        float x = indent;
        for (int index : galley.visual(line.from(), line.to())) {
            DrawnGlyph glyph = galley.glyph(index);
            float width = (float) (glyph.advance() + (glyph.space() ? widening : 0)) * size / THOUSAND;
            edges.merge(galley.span(index), new Edges(x, x + width), Edges::with);
            x += width;
        }
        return edges;
    }

    List<SetText.Mark> all() {
        return all;
    }
}
