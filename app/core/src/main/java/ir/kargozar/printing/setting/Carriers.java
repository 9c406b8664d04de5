package ir.kargozar.printing.setting;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blank zero-width glyphs that carry the second and later characters of a ligature, so that every drawn glyph reads
 * back as exactly one character: several characters on one glyph garble every PDF reader. A glyph has one reading in a
 * document, so each carried character owns its blank.
 */
final class Carriers {
    private static final String CARRIED =
            "\u0627\u0623\u0625\u0622\u0654\u064b\u064c\u064d\u064e\u064f\u0650"; // alefs, hamza above, harakat
    private static final String BLANKS = "\u200f\u200e\u200d\u200b\u202a\u202b\u202c\u202d\u202e\ufeff\u0000";

    private final Map<Character, Glyph> blanks = new HashMap<>();

    Carriers(TrueTypeFont font) {
        for (int i = 0; i < CARRIED.length(); i++) {
            Glyph blank = font.getGlyph(BLANKS.charAt(i));
            boolean usable = blank != null && blank.getCode() != 0 && blank.getWidth() == 0;
            if (usable && blanks.values().stream().noneMatch(taken -> taken.getCode() == blank.getCode())) {
                blanks.put(CARRIED.charAt(i), blank);
            }
        }
    }

    /** A glyph that reads back as the character, or null where the font has no blank left for it. */
    @Nullable DrawnGlyph carry(char character) {
        Glyph blank = blanks.get(character);
        return blank == null ? null : DrawnGlyph.blank(blank, Character.toString(character));
    }
}
