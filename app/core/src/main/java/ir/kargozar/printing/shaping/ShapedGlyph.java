package ir.kargozar.printing.shaping;

/**
 * One glyph of a shaped word, in logical order. Lengths are thousandths of an em.
 *
 * @param code the font's glyph number, or {@link #INVISIBLE} for a joiner that draws nothing
 * @param advance the whole advance; 0 for marks
 * @param dx placement to the right of the pen
 * @param dy placement above the base line
 * @param characters the characters of the word this glyph stands for; several for a ligature
 */
public record ShapedGlyph(int code, int advance, int dx, int dy, String characters) {
    /** Stands in for a zero-width (non-)joiner, which shapes its neighbours and is not drawn. */
    public static final int INVISIBLE = -1;

    public boolean invisible() {
        return code == INVISIBLE;
    }
}
