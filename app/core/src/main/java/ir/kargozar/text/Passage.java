package ir.kargozar.text;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Human text of several lines: at most {@value #MAXIMUM} characters, NFC, lines ended by LF, no blanks at the ends of
 * lines and no empty lines at its ends; it may be empty. Controls and bidi overrides are refused as in {@link Line}.
 */
public record Passage(String value) {
    public static final int MAXIMUM = 20_000;
    public static final Passage EMPTY = new Passage("");

    public Passage {
        if (!value.equals(normal(value)) || problem(value) != null) {
            throw new IllegalArgumentException("TEXT_NOT_NORMAL");
        }
    }

    /** Problems: TEXT_TOO_LONG (its limit), TEXT_CONTROL. */
    public static Parsed<Passage> of(String typed) {
        if (typed.length() > 4 * MAXIMUM) {
            return Parsed.invalid("TEXT_TOO_LONG", Integer.toString(MAXIMUM));
        }
        String normal = normal(typed);
        String problem = problem(normal);
        return problem == null ? Parsed.valid(new Passage(normal)) : Parsed.invalid(problem, Integer.toString(MAXIMUM));
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\t', ' ')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static @Nullable String problem(String normal) {
        if (normal.length() > MAXIMUM) {
            return "TEXT_TOO_LONG";
        }
        return normal.codePoints().anyMatch(c -> c != '\n' && Line.isForbidden(c)) ? "TEXT_CONTROL" : null;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
