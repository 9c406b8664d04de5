package ir.kargozar.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits: ASCII in store, Persian on screen and paper; ASCII, Persian and Arabic-Indic accepted (spec E). */
public final class Digits {
    private static final char PERSIAN_ZERO = '\u06F0';
    private static final int LONGEST_CODE = 100;
    private static final char ARABIC_ZERO = '\u0660';

    private static final Pattern CODE =
            Pattern.compile("[0-9][0-9_.+-]*+[A-Za-z][A-Za-z0-9_.+-]*+|[A-Za-z][A-Za-z0-9_.+-]*+");

    private Digits() {}

    /** The same text with every Persian and Arabic-Indic digit made ASCII. */
    public static String ascii(CharSequence text) {
        return shift(text, true);
    }

    /** The same text with every ASCII and Arabic-Indic digit made Persian. */
    public static String persian(CharSequence text) {
        return shift(text, false);
    }

    /** As {@link #persian}, but codes stay as they are: words with a Latin letter in them, such as OFFICE-31. */
    public static String persianBesideCodes(CharSequence text) {
        Matcher codes = CODE.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (codes.find()) {
            out.append(persian(text.subSequence(done, codes.start()))).append(codes.group());
            done = codes.end();
        }
        return out.append(persian(text.subSequence(done, text.length()))).toString();
    }

    private static String shift(CharSequence text, boolean toAscii) {
        char zero = toAscii ? '0' : PERSIAN_ZERO;
        int i = 0;
        while (i < text.length() && isFine(text.charAt(i), zero)) {
            i++;
        }
        if (i == text.length()) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = value(c);
            out.append(value < 0 ? c : (char) (zero + value));
        }
        return out.toString();
    }

    private static boolean isFine(char c, char zero) {
        int value = value(c);
        return value < 0 || c == zero + value;
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

    /**
     * Typed codes: ASCII digits, without spaces, dashes, ZWNJ, no-break spaces and direction marks. At most
     * {@value #LONGEST_CODE} characters are read: no code is longer, and more make it wrong.
     */
    public static String code(CharSequence typed) {
        StringBuilder out = new StringBuilder(Math.min(typed.length(), LONGEST_CODE));
        for (int i = 0; i < typed.length() && out.length() < LONGEST_CODE; i++) {
            char c = typed.charAt(i);
            int value = value(c);
            if (value >= 0) {
                out.append((char) ('0' + value));
            } else if (isOfCode(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isOfCode(char c) {
        return c != '-'
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /** True for a text of exactly {@code length} ASCII digits. */
    public static boolean isDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
