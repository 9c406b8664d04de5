package ir.kargozar.circular;

import ir.kargozar.text.Line;
import java.util.regex.Pattern;

/**
 * What a circular is: a directive, a form …; an office's own word, which travels with the circular.
 *
 * @param code stable: 2 to 30 Latin capitals, digits, underscores
 */
public record CircularKind(String code, Line name) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    public CircularKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("CIRCULAR_KIND");
        }
    }
}
