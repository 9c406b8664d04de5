package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Code by which an office of any desk is known to its peers, such as {@code 3101} or {@code OFFICE-31}: 2 to 20 Latin
 * capitals, digits and dashes. It stands in file names and in claim numbers.
 */
public record OfficeCode(String value) implements Comparable<OfficeCode> {
    private static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9](?:[A-Z0-9]|-(?!-)){0,18}[A-Z0-9]");

    public OfficeCode {
        Checks.require(SHAPE.matcher(value).matches(), "OFFICE_CODE");
    }

    /** Problem: OFFICE_CODE. */
    public static Parsed<OfficeCode> of(String typed) {
        if (typed.length() > LONGEST) {
            return Parsed.invalid("OFFICE_CODE");
        }
        String code = Digits.ascii(typed).strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Parsed.valid(new OfficeCode(code)) : Parsed.invalid("OFFICE_CODE");
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
