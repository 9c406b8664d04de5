package ir.kargozar.printing.setting;

import com.itextpdf.io.font.otf.Glyph;
import ir.kargozar.printing.shaping.ShapedGlyph;

/**
 * One glyph as it is drawn. Lengths are thousandths of an em.
 *
 * @param code the font's glyph number
 * @param width that the font gives it
 * @param advance by which the pen moves
 * @param dx placement to the right of the pen
 * @param dy placement above the base line
 * @param reads what a reader of the file gets back, never empty
 * @param character for a glyph that stands for itself (no letter of a word), else -1
 */
public record DrawnGlyph(int code, int width, int advance, int dx, int dy, String reads, int character) {
    private static final int NO_CHARACTER = -1;
    private static final String NOTHING = "\u200b";

    /** A glyph of a word, which reads back as the given characters. */
    static DrawnGlyph of(ShapedGlyph shaped, int width, String characters) {
        int stretch = shaped.advance() - width;
        int advance = Math.abs(stretch) <= 1 ? width : shaped.advance(); // one unit is rounding, not kerning
        String reads = characters.isEmpty() ? NOTHING : characters;
        return new DrawnGlyph(shaped.code(), width, advance, shaped.dx(), shaped.dy(), reads, NO_CHARACTER);
    }

    /** A blank glyph of the font without width, which reads back as what it carries. */
    static DrawnGlyph blank(Glyph blank, String carried) {
        return new DrawnGlyph(blank.getCode(), blank.getWidth(), 0, 0, 0, carried, NO_CHARACTER);
    }

    /** A digit, sign, space or Latin letter. */
    static DrawnGlyph single(Glyph glyph, int character) {
        int width = glyph.getWidth();
        return new DrawnGlyph(glyph.getCode(), width, width, 0, 0, Character.toString(character), character);
    }

    /** Lists of glyphs are keys; their codes tell them apart well enough. */
    @Override
    public int hashCode() {
        return code;
    }

    /** True for a place where a line may break and be widened. */
    boolean space() {
        return character == ' ';
    }

    boolean endsLine() {
        return character == '\n';
    }

    /** True for what stands on the glyph before it. */
    boolean clings() {
        return advance == 0;
    }
}
