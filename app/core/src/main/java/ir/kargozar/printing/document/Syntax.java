package ir.kargozar.printing.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Values in PDF syntax. */
final class Syntax {
    private Syntax() {}

    /** A text string: UTF-16 with its mark, as hexadecimal digits. */
    static String text(String words) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
