package ir.kargozar.printing.setting;

import com.ibm.icu.lang.UCharacter;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glyphs of one paragraph in logical order, each with its weight and its level. */
final class Galley {
    private DrawnGlyph[] glyphs;
    private Weight[] weights;
    private byte[] levels;
    private int size;
    private final int[] ends;

    private Galley(int expected, int spans) {
        ends = new int[spans];
        glyphs = new DrawnGlyph[expected];
        weights = new Weight[expected];
        levels = new byte[expected];
    }

    static Galley of(List<Span> spans, Typefaces faces) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        byte[] levels = text.isEmpty() ? new byte[0] : Directions.levels(text.toString());
        Galley galley = new Galley(text.length() + 8, spans.size());
        int offset = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            galley.add(span, faces.face(span.weight()), levels, offset);
            galley.ends[i] = galley.size;
            offset += span.text().length();
        }
        return galley;
    }

    private void add(Span span, Face face, byte[] textLevels, int offset) {
        String text = span.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && face.joins(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                byte level = textLevels[offset + end - 1]; // a word is of one level; a joiner before it may not be
                for (DrawnGlyph glyph : face.word(text.substring(at, end))) {
                    add(glyph, span.weight(), level);
                }
                at = end;
            } else {
                int codePoint = text.codePointAt(at);
                addSingle(codePoint, face, span.weight(), textLevels[offset + at]);
                at += Character.charCount(codePoint);
            }
        }
    }

    /** Brackets of a right-to-left run are drawn mirrored (rule L4), and read back as what is drawn. */
    private void addSingle(int codePoint, Face face, Weight weight, byte level) {
        boolean mirrored = (level & 1) == 1 && Character.isMirrored(codePoint);
        @Nullable DrawnGlyph glyph = face.single(mirrored ? UCharacter.getMirror(codePoint) : codePoint);
        if (glyph != null) {
            add(glyph, weight, level);
        }
    }

    private void add(DrawnGlyph glyph, Weight weight, byte level) {
        if (size == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
        }
        glyphs[size] = glyph;
        weights[size] = weight;
        levels[size++] = level;
    }

    int size() {
        return size;
    }

    DrawnGlyph glyph(int index) {
        return glyphs[index];
    }

    Weight weight(int index) {
        return weights[index];
    }

    /** The span a glyph is of, from 0. */
    int span(int index) {
        int span = 0;
        while (ends[span] <= index) {
            span++;
        }
        return span;
    }

    /** Indices of the glyphs of a line, from left to right. */
    int[] visual(int from, int to) {
        return LineOrder.of(levels, from, to);
    }

    /** Thousandths of an em. */
    int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += glyphs[i].advance();
        }
        return width;
    }
}
