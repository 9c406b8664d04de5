package ir.kargozar.recovery;

import ir.kargozar.text.Line;
import java.util.regex.Pattern;

/**
 * How it came to a recovery; an office's own word.
 *
 * @param code stable: 2 to 30 Latin capitals, digits, underscores
 */
public record RecoveryKind(String code, Line name) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    public RecoveryKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("RECOVERY_KIND");
        }
    }
}
