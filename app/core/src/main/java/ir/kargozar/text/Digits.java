package ir.kargozar.text;

/** Digits: ASCII in store, Persian on screen and paper; ASCII, Persian and Arabic-Indic accepted (spec E). */
public final class Digits {
    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char ARABIC_ZERO = '\u0660';

    private Digits() {}

    /** The same text with every Persian and Arabic-Indic digit made ASCII. */
    public static String ascii(CharSequence text) {
        return shift(text, true);
    }

    /** The same text with every ASCII and Arabic-Indic digit made Persian. */
    public static String persian(CharSequence text) {
        return shift(text, false);
    }

    private static String shift(CharSequence text, boolean toAscii) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = value(c);
            out.append(value < 0 ? c : (char) ((toAscii ? '0' : PERSIAN_ZERO) + value));
        }
        return out.toString();
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9) {
            return c - PERSIAN_ZERO;
        }
        return c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9 ? c - ARABIC_ZERO : -1;
    }

    /** Typed codes: ASCII digits, without spaces, dashes, ZWNJ, no-break spaces and direction marks. */
    public static String code(CharSequence typed) {
        StringBuilder out = new StringBuilder(typed.length());
        ascii(typed)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c != '-'
                        && Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** True for a text of exactly {@code length} ASCII digits. */
    public static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
