package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Locale;

/** Iranian IBAN: IR and 24 digits, modulo 97 = 1 (ISO 13616, spec E). */
public record Sheba(String value) {
    private static final int MODULUS = 97;

    public Sheba {
        Checks.require(isShaped(value) && isChecked(value), "SHEBA_CHECK_DIGITS");
    }

    /**
     * Accepts blanks, groups, the bare 24 digits, and IR typed before a pasted IR. Problems: SHEBA_LENGTH,
     * SHEBA_CHECK_DIGITS.
     */
    public static Parsed<Sheba> of(String typed) {
        String code = once(Digits.code(typed).toUpperCase(Locale.ROOT));
        String full = Digits.isDigits(code, 24) ? "IR" + code : code;
        if (!isShaped(full)) {
            return Parsed.invalid("SHEBA_LENGTH");
        }
        return isChecked(full) ? Parsed.valid(new Sheba(full)) : Parsed.invalid("SHEBA_CHECK_DIGITS");
    }

    private static String once(String code) {
        String rest = code;
        while (rest.startsWith("IRIR")) {
            rest = rest.substring(2);
        }
        return rest;
    }

    private static boolean isShaped(String code) {
        return code.startsWith("IR") && Digits.isDigits(code.substring(2), 24);
    }

    private static boolean isChecked(String code) {
        return rest(code, 2, 4, rest("1827", 0, 4, rest(code, 4, 26, 0))) == 1;
    }

    /** What is left of dividing by 97 when these digits are written behind a number that left {@code rest}. */
    private static int rest(String digits, int from, int to, int rest) {
        int left = rest;
        for (int i = from; i < to; i++) {
            left = (left * 10 + digits.charAt(i) - '0') % MODULUS;
        }
        return left;
    }

    /** The Sheba of a 22-digit account part, check digits computed. */
    public static Sheba ofAccount(String twentyTwo) {
        int rest = rest("182700", 0, 6, rest(twentyTwo, 0, 22, 0));
        return new Sheba(String.format(Locale.ROOT, "IR%02d%s", 98 - rest, twentyTwo));
    }

    /** Three digits that name the bank. */
    public String bankCode() {
        return value.substring(4, 7);
    }

    /** In groups of four, as printed on a card. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}
