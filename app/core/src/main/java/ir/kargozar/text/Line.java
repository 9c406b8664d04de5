package ir.kargozar.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of human text: a name, a city, a note. Not blank, at most {@value #MAXIMUM} characters, NFC, trimmed, inner
 * runs of blanks made one; its inner ZWNJ is kept. NUL, line breaks, other controls and bidi overrides are refused.
 */
public record Line(String value) implements Comparable<Line> {
    public static final int MAXIMUM = 200;
    private static final char ZWNJ = '\u200C';
    private static final Pattern BLANKS = Pattern.compile("\\h+");

    public Line {
        if (!isPlain(value) && (!value.equals(normal(value)) || problem(value) != null)) {
            throw new IllegalArgumentException("TEXT_NOT_NORMAL");
        }
    }

    /** Problems: TEXT_MISSING, TEXT_TOO_LONG (its limit), TEXT_CONTROL. */
    public static Parsed<Line> of(String typed) {
        if (typed.length() > 4 * MAXIMUM) {
            return Parsed.invalid("TEXT_TOO_LONG", Integer.toString(MAXIMUM));
        }
        if (isPlain(typed)) {
            return Parsed.valid(new Line(typed));
        }
        String normal = normal(typed);
        String problem = problem(normal);
        return problem == null ? Parsed.valid(new Line(normal)) : Parsed.invalid(problem, Integer.toString(MAXIMUM));
    }

    private static String normal(String typed) {
        String blanks =
                BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        int from = 0;
        int to = blanks.length();
        while (from < to && isEdge(blanks.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(blanks.charAt(to - 1))) {
            to--;
        }
        return blanks.substring(from, to);
    }

    /** What may not stand at an end: blanks, and a ZWNJ, which joins nothing there. */
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ZWNJ;
    }

    /** True at once for the usual: letters of Persian, ASCII, ZWNJ and single blanks, none at an end. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > MAXIMUM || isEdge(text.charAt(0)) || isEdge(text.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && text.charAt(i - 1) != ' ';
            if (!single && (c <= ' ' || c > '~') && !Letters.isPersian(c) && c != ZWNJ) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String problem(String normal) {
        if (normal.codePoints().noneMatch(Line::isSeen)) {
            return "TEXT_MISSING";
        }
        if (normal.length() > MAXIMUM) {
            return "TEXT_TOO_LONG";
        }
        return normal.codePoints().anyMatch(Line::isForbidden) ? "TEXT_CONTROL" : null;
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** NUL, controls, line breaks, bidi overrides and isolates, byte order marks, halves of characters. */
    static boolean isForbidden(int c) {
        boolean bidiOverride = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        int type = Character.getType(c);
        return bidiOverride
                || c == 0xFEFF
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    @Override
    public int compareTo(Line other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
