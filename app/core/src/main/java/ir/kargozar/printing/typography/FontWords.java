package ir.kargozar.printing.typography;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import ir.kargozar.printing.shaping.ShapedGlyph;
import ir.kargozar.printing.shaping.WordCache;
import ir.kargozar.printing.shaping.WordShaper;
import java.util.ArrayList;
import java.util.List;

/** Draws the words of one font: shaped once, remembered, and read back character by character. */
final class FontWords {
    private static final int WORDS_REMEMBERED = 20_000;
    private static final int NON_JOINER = 0x200c;

    private final TrueTypeFont font;
    private final WordCache words;
    private final Carriers carriers;

    FontWords(TrueTypeFont font) {
        this.font = font;
        this.words = new WordCache(WORDS_REMEMBERED, new WordShaper(font)::shape);
        this.carriers = new Carriers(font);
    }

    /** Adds the glyphs of the word to the line, in logical order, as fresh copies. */
    void draw(String word, List<Glyph> line) {
        for (ShapedGlyph shaped : words.shape(word)) {
            if (shaped.invisible()) {
                drawJoiner(shaped.characters(), line);
            } else {
                drawLetters(shaped, line);
            }
        }
    }

    private void drawJoiner(String character, List<Glyph> line) {
        Glyph blank = font.getGlyph(NON_JOINER);
        if (blank != null && blank.getCode() != 0) {
            line.add(DrawnGlyph.joiner(blank, character));
        }
    }

    private void drawLetters(ShapedGlyph shaped, List<Glyph> line) {
        int width = font.getGlyphByCode(shaped.code()).getWidth();
        List<Glyph> rest = carried(shaped.characters());
        String first =
                rest.isEmpty() ? shaped.characters() : shaped.characters().substring(0, 1);
        line.add(DrawnGlyph.of(shaped, width, first));
        line.addAll(rest);
    }

    /** Carriers for all characters but the first; none at all where one of them has no blank. */
    private List<Glyph> carried(String characters) {
        List<Glyph> rest = new ArrayList<>(1);
        for (int i = 1; i < characters.length(); i++) {
            DrawnGlyph carrier = carriers.carry(characters.charAt(i));
            if (carrier == null) {
                return List.of();
            }
            rest.add(carrier);
        }
        return rest;
    }
}
