package ir.kargozar.printing.typography;

import com.itextpdf.layout.properties.BaseDirection;
import java.text.Bidi;

/** Embedding levels of a paragraph (Unicode Bidirectional Algorithm). */
public final class Directions {
    private static final int NEUTRAL = 0x200b;

    private Directions() {}

    /** One level a glyph; a glyph without a character of its own (negative) counts as a boundary neutral. */
    public static byte[] levels(BaseDirection base, int[] characters) {
        StringBuilder text = new StringBuilder(characters.length);
        int[] offsets = new int[characters.length];
        for (int i = 0; i < characters.length; i++) {
            offsets[i] = text.length();
            text.appendCodePoint(characters[i] < 0 ? NEUTRAL : characters[i]);
        }
        Bidi bidi = new Bidi(text.toString(), flag(base));
        byte[] levels = new byte[characters.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(offsets[i]);
        }
        return levels;
    }

    private static int flag(BaseDirection base) {
        return switch (base) {
            case RIGHT_TO_LEFT -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            case LEFT_TO_RIGHT -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            default -> Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        };
    }
}
