package ir.kargozar.printing.setting;

import java.text.Bidi;

/** Embedding levels of a right-to-left paragraph (Unicode Bidirectional Algorithm). */
final class Directions {
    private Directions() {}

    /** One level a char. */
    static byte[] levels(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }
}
