package ir.kargozar.money;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole, non-negative amount in rials (spec E: toman only on screen). */
public record Rial(long value) implements Comparable<Rial> {
    public static final Rial ZERO = new Rial(0);
    /** The largest amount of one item, rials: far above any bill, far below overflow when summed. */
    public static final long MAXIMUM = 1_000_000_000_000_000L;

    private static final int LONGEST = 200;
    private static final int THREE = 3;
    private static final String GROUP = "[,\\u066C\\u060C \\u00A0\\u202F]";
    private static final Pattern GROUPS = Pattern.compile(GROUP);
    private static final Pattern TYPED = Pattern.compile("([-\\u2212]?)(\\d+|\\d{1,3}(?:" + GROUP + "\\d{3})+)");

    public Rial {
        if (value < 0) {
            throw new IllegalArgumentException("AMOUNT_NEGATIVE");
        }
    }

    /**
     * Accepts digits of any kind, bare or grouped by threes: {@code 1,5} is no amount, lest a decimal become fifteen.
     * Problems: AMOUNT_SHAPE, AMOUNT_NEGATIVE, AMOUNT_TOO_LARGE.
     */
    public static Parsed<Rial> of(String typed) {
        if (typed.length() > LONGEST) {
            return Parsed.invalid("AMOUNT_SHAPE");
        }
        Matcher parts = TYPED.matcher(Digits.ascii(typed).strip());
        if (!parts.matches()) {
            return Parsed.invalid("AMOUNT_SHAPE");
        }
        if (!parts.group(1).isEmpty()) {
            return Parsed.invalid("AMOUNT_NEGATIVE");
        }
        String digits = GROUPS.matcher(parts.group(2)).replaceAll("");
        if (digits.length() > 18 || Long.parseLong(digits) > MAXIMUM) {
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
        String digits = Long.toString(value);
        StringBuilder out = new StringBuilder(digits.length() + digits.length() / THREE);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % THREE == 0) {
                out.append('\u066C');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
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
