package ir.kargozar.printing.setting;

import ir.kargozar.printing.sheet.Weight;
import java.util.List;
import java.util.Map;

/**
 * A paragraph set to a width: its lines, ready to be drawn anywhere, on any page of any document.
 *
 * @param size of the type, points
 * @param used the glyphs drawn, each once
 * @param marks where fields stand; empty unless somebody asked
 */
public record SetText(List<Line> lines, float size, Map<Weight, List<DrawnGlyph>> used, List<Mark> marks) {
    /** Of Vazirmatn in all weights, in em; its own line box is 1.7 em tall already. */
    private static final float ASCENT = 1.074f;

    private static final float DESCENT = 0.634f;
    private static final float LEADING = 0.95f;

    /**
     * @param drawing operators, to be written inside a text object at the line's start; must not be changed
     * @param indent of the line's left end from the left edge, points
     */
    public record Line(Bytes drawing, float indent) {}

    /**
     * Where a field, or a part of it, stands.
     *
     * @param line from 0
     * @param left from the left edge, points
     */
    public record Mark(String field, int line, float left, float width) {}

    public SetText {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
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
        return new SetText(lines.subList(from, to), size, used, marks.isEmpty() ? marks : marks(from, to));
    }

    private List<Mark> marks(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.line >= from && mark.line < to)
                .map(mark -> new Mark(mark.field, mark.line - from, mark.left, mark.width))
                .toList();
    }
}
