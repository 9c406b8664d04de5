package ir.kargozar.money;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Locale;
import java.util.regex.Pattern;

/** A whole, non-negative amount in rials (spec E: toman only on screen). */
public record Rial(long value) implements Comparable<Rial> {
    public static final Rial ZERO = new Rial(0);
    /** The largest amount of one item, rials: far above any bill, far below overflow when summed. */
    public static final long MAXIMUM = 1_000_000_000_000_000L;

    private static final Pattern GROUPS = Pattern.compile("[,\\u066C\\u060C\\s]");

    public Rial {
        if (value < 0) {
            throw new IllegalArgumentException("AMOUNT_NEGATIVE");
        }
    }

    /** Accepts grouped digits of any kind. Problems: AMOUNT_SHAPE, AMOUNT_NEGATIVE, AMOUNT_TOO_LARGE. */
    public static Parsed<Rial> of(String typed) {
        String digits = GROUPS.matcher(Digits.ascii(typed)).replaceAll("");
        if (digits.matches("-\\d+")) {
            return Parsed.invalid("AMOUNT_NEGATIVE");
        }
        if (digits.isEmpty() || !Digits.isDigits(digits, digits.length())) {
            return Parsed.invalid("AMOUNT_SHAPE");
        }
        if (digits.length() > 16 || Long.parseLong(digits) > MAXIMUM) {
            return Parsed.invalid("AMOUNT_TOO_LARGE");
        }
        return Parsed.valid(new Rial(Long.parseLong(digits)));
    }

    /** The sum; {@link ArithmeticException} past {@link Long#MAX_VALUE}. */
    public Rial plus(Rial other) {
        return new Rial(Math.addExact(value, other.value));
    }

    /** The difference; {@link IllegalArgumentException} below zero. */
    public Rial minus(Rial other) {
        return new Rial(value - other.value);
    }

    /** Grouped by thousands with U+066C, ASCII digits: digits made Persian where shown. */
    public String grouped() {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u066C');
    }

    @Override
    public int compareTo(Rial other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
