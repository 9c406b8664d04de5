package ir.kargozar.printing.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a paragraph into lines: at spaces only, never inside a code such as SR-1403/0087-B. What is longer than a whole
 * line is parted where the line ends, for nothing may be cut off.
 */
final class LineBreaker {
    /** Lengths are added from whole numbers; the limit is not whole. */
    private static final double TOLERANCE = 0.01;

    /** @param last true for the last line of the paragraph, and for one that ends by force */
    record Line(int from, int to, boolean last) {}

    private final Galley galley;
    private final double limit;
    private final List<Line> lines = new ArrayList<>();

    private LineBreaker(Galley galley, double limit) {
        this.galley = galley;
        this.limit = limit + TOLERANCE;
    }

    /** @param limit thousandths of an em */
    static List<Line> lines(Galley galley, double limit) {
        LineBreaker breaker = new LineBreaker(galley, limit);
        int at = 0;
        while (at < galley.size()) {
            at = breaker.line(at);
        }
        return breaker.lines;
    }

    /** Takes one line; answers where the next one starts. */
    private int line(int from) {
        int width = 0;
        int lastSpace = -1;
        for (int i = from; i < galley.size(); i++) {
            DrawnGlyph glyph = galley.glyph(i);
            if (glyph.endsLine()) {
                return ended(from, i, i + 1, true);
            }
            width += glyph.advance();
            if (glyph.space()) {
                lastSpace = i;
            } else if (width > limit && i > from) {
                return lastSpace > from ? ended(from, lastSpace, afterSpaces(i, lastSpace), false) : parted(from, i);
            }
        }
        return ended(from, galley.size(), galley.size(), true);
    }

    private int parted(int from, int overflowing) {
        int end = overflowing;
        while (end > from + 1 && galley.glyph(end).clings()) {
            end--;
        }
        return ended(from, end, end, false);
    }

    private int afterSpaces(int limitOfSearch, int lastSpace) {
        int next = lastSpace;
        while (next < limitOfSearch && galley.glyph(next).space()) {
            next++;
        }
        return next;
    }

    /** Spaces at the end of a line are not drawn. */
    private int ended(int from, int to, int next, boolean last) {
        int end = to;
        while (end > from && galley.glyph(end - 1).space()) {
            end--;
        }
        lines.add(new Line(from, end, last));
        return next;
    }
}
