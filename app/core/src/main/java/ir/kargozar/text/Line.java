package ir.kargozar.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of human text: a name, a city, a note. Not blank, at most {@value #MAXIMUM} characters, NFC, trimmed, inner
 * runs of blanks made one; its ZWNJ is kept. NUL, line breaks, other controls and bidi overrides are refused.
 */
public record Line(String value) implements Comparable<Line> {
    public static final int MAXIMUM = 200;
    private static final Pattern BLANKS = Pattern.compile("\\h+");

    public Line {
        if (!value.equals(normal(value)) || problem(value) != null) {
            throw new IllegalArgumentException("TEXT_NOT_NORMAL");
        }
    }

    /** Problems: TEXT_MISSING, TEXT_TOO_LONG (its limit), TEXT_CONTROL. */
    public static Parsed<Line> of(String typed) {
        if (typed.length() > 4 * MAXIMUM) {
            return Parsed.invalid("TEXT_TOO_LONG", Integer.toString(MAXIMUM));
        }
        String normal = normal(typed);
        String problem = problem(normal);
        return problem == null ? Parsed.valid(new Line(normal)) : Parsed.invalid(problem, Integer.toString(MAXIMUM));
    }

    private static String normal(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static @Nullable String problem(String normal) {
        if (normal.isEmpty()) {
            return "TEXT_MISSING";
        }
        if (normal.length() > MAXIMUM) {
            return "TEXT_TOO_LONG";
        }
        return normal.codePoints().anyMatch(Line::isForbidden) ? "TEXT_CONTROL" : null;
    }

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
