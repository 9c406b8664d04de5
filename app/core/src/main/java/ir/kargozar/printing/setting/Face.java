package ir.kargozar.printing.setting;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import ir.kargozar.printing.shaping.Recent;
import ir.kargozar.printing.shaping.ShapedGlyph;
import ir.kargozar.printing.shaping.WordShaper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The glyphs of one weight: words shaped once and remembered, and read back character by character. */
final class Face {
    private static final int WORDS_REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 64;
    private static final int PLANE = 0x10000;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int TATWEEL = 0x640;
    private static final int FIRST_ARABIC = 0x600;
    private static final int LAST_ARABIC = 0x8ff;
    private static final int UNKNOWN = '?';

    private final TrueTypeFont font;
    private final WordShaper shaper;
    private final Carriers carriers;
    private final Recent<String, List<DrawnGlyph>> words = new Recent<>(WORDS_REMEMBERED, this::shaped);
    private final AtomicReferenceArray<@Nullable DrawnGlyph> singles = new AtomicReferenceArray<>(PLANE);

    Face(TrueTypeFont font) {
        this.font = font;
        this.shaper = new WordShaper(font);
        this.carriers = new Carriers(font);
    }

    /** True for what is shaped with its neighbours; digits, signs and Latin letters are not. */
    boolean joins(int codePoint) {
        if (codePoint == NON_JOINER || codePoint == JOINER) {
            return true;
        }
        if (codePoint < FIRST_ARABIC || codePoint > LAST_ARABIC) {
            return false;
        }
        int type = Character.getType(codePoint);
        boolean letter = type == Character.OTHER_LETTER || type == Character.NON_SPACING_MARK;
        return (letter || codePoint == TATWEEL) && has(codePoint);
    }

    /** The glyphs of a run of joining characters, in logical order. */
    List<DrawnGlyph> word(String word) {
        return word.length() > LONGEST_REMEMBERED ? shaped(word) : words.of(word);
    }

    /**
     * The glyph of a character that joins no other, or null for a control, which is not drawn. A character that the font
     * lacks becomes a question mark: a paper with a gap is better than none (PDF/A forbids it).
     */
    @Nullable DrawnGlyph single(int codePoint) {
        if (codePoint >= PLANE) {
            return single(UNKNOWN);
        }
        if (Character.isIdentifierIgnorable(codePoint)) {
            return null;
        }
        DrawnGlyph known = singles.get(codePoint);
        if (known == null) {
            known = made(codePoint);
            singles.set(codePoint, known);
        }
        return known;
    }

    private DrawnGlyph made(int codePoint) {
        if (codePoint == '\n') {
            return new DrawnGlyph(0, 0, 0, 0, 0, " ", '\n');
        }
        int drawn = has(codePoint) ? codePoint : UNKNOWN;
        return DrawnGlyph.single(font.getGlyph(drawn), drawn);
    }

    private boolean has(int codePoint) {
        Glyph glyph = font.getGlyph(codePoint);
        return glyph != null && glyph.getCode() != 0;
    }

    private List<DrawnGlyph> shaped(String word) {
        List<DrawnGlyph> glyphs = new ArrayList<>(word.length());
        for (ShapedGlyph shaped : shaper.shape(word)) {
            if (shaped.invisible()) {
                drawJoiner(shaped.characters(), glyphs);
            } else {
                drawLetters(shaped, glyphs);
            }
        }
        return List.copyOf(glyphs);
    }

    private void drawJoiner(String character, List<DrawnGlyph> glyphs) {
        Glyph blank = font.getGlyph(NON_JOINER);
        if (blank != null && blank.getCode() != 0) {
            glyphs.add(DrawnGlyph.blank(blank, character));
        }
    }

    private void drawLetters(ShapedGlyph shaped, List<DrawnGlyph> glyphs) {
        int width = font.getGlyphByCode(shaped.code()).getWidth();
        List<DrawnGlyph> rest = carried(shaped.characters());
        String first =
                rest.isEmpty() ? shaped.characters() : shaped.characters().substring(0, 1);
        glyphs.add(DrawnGlyph.of(shaped, width, first));
        glyphs.addAll(rest);
    }

    /** Carriers for all characters but the first; none at all where one of them has no blank. */
    private List<DrawnGlyph> carried(String characters) {
        List<DrawnGlyph> rest = new ArrayList<>(1);
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
