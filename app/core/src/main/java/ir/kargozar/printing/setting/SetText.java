package ir.kargozar.printing.setting;

import ir.kargozar.printing.sheet.Weight;
import java.util.List;
import java.util.Map;

/**
 * A paragraph set to a width: its lines, ready to be drawn anywhere, on any page of any document.
 *
 * @param size of the type, points
 * @param used the glyphs drawn, each once
 */
public record SetText(List<Line> lines, float size, Map<Weight, List<DrawnGlyph>> used) {
    /** Of Vazirmatn in all weights, in em; its own line box is 1.7 em tall already. */
    private static final float ASCENT = 1.074f;

    private static final float DESCENT = 0.634f;
    private static final float LEADING = 0.95f;

    /**
     * @param drawing operators, to be written inside a text object at the line's start; must not be changed
     * @param indent of the line's left end from the left edge, points
     */
    public record Line(Bytes drawing, float indent) {}

    public SetText {
        lines = List.copyOf(lines);
    }

    public float height() {
        return lines.size() * lineHeight();
    }

    /** From one base line to the next. */
    public float lineHeight() {
        return size * LEADING * (ASCENT + DESCENT);
    }

    /** From the upper edge to the first base line. */
    public float firstBaseLine() {
        return size * (ASCENT + (ASCENT + DESCENT) * (LEADING - 1) / 2);
    }

    /** Some of the lines. */
    public SetText part(int from, int to) {
        return new SetText(lines.subList(from, to), size, used);
    }
}
