package ir.kargozar.printing.typography;

import com.itextpdf.io.font.otf.Glyph;
import ir.kargozar.printing.shaping.ShapedGlyph;

/** A glyph that is already shaped; the engine never shapes it again. Never shared between lines. */
final class DrawnGlyph extends Glyph {
    private static final int NO_CHARACTER = -1;
    private static final char[] NOTHING = {'\u200b'};

    private DrawnGlyph(int code, int width, int unicode, char[] characters, boolean mark) {
        super(code, width, unicode, characters, mark);
    }

    /** Draws a shaped glyph that reads back as the given characters. */
    static DrawnGlyph of(ShapedGlyph shaped, int width, String characters) {
        boolean unread = characters.isEmpty();
        int unicode = unread ? NO_CHARACTER : characters.codePointAt(0);
        char[] read = unread ? NOTHING : characters.toCharArray();
        DrawnGlyph glyph = new DrawnGlyph(shaped.code(), width, unicode, read, shaped.advance() == 0);
        int stretch = shaped.advance() - width;
        glyph.setXAdvance((short) (Math.abs(stretch) <= 1 ? 0 : stretch)); // one unit is rounding, not kerning
        glyph.setXPlacement((short) shaped.dx());
        glyph.setYPlacement((short) shaped.dy());
        return glyph;
    }

    /**
     * Draws a blank glyph of the font, without width, that reads back as one character. It holds no Unicode value of its
     * own, because iText leaves out glyphs whose value is not printable.
     */
    static DrawnGlyph joiner(Glyph blank, String character) {
        DrawnGlyph glyph =
                new DrawnGlyph(blank.getCode(), blank.getWidth(), NO_CHARACTER, character.toCharArray(), false);
        glyph.setXAdvance((short) -blank.getWidth());
        return glyph;
    }

    /** Draws a blank glyph of the font that reads back as a later character of a ligature. */
    static DrawnGlyph carrier(Glyph blank, char character) {
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
        return new DrawnGlyph(blank.getCode(), 0, character, new char[] {character}, mark);
    }
}
