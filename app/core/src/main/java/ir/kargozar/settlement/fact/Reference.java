package ir.kargozar.settlement.fact;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.regex.Pattern;

/** Number of a medical document or of a debt, as its own office gave it: letters, digits and {@code / . _ -}, at most 40. */
public record Reference(String value) implements Comparable<Reference> {
    private static final int LONGEST = 200;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9/._-]{0,39}");

    public Reference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("REFERENCE");
        }
    }

    /** Accepts any digits. Problem: REFERENCE. */
    public static Parsed<Reference> of(String typed) {
        String number = typed.length() > LONGEST ? "" : Digits.ascii(typed).strip();
        return SHAPE.matcher(number).matches() ? Parsed.valid(new Reference(number)) : Parsed.invalid("REFERENCE");
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
