package ir.kargozar.settlement.fact;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an income notice, a voucher or a slip, as in {@code 1405/12}. It is an office's own: two offices have the same.
 *
 * @param year Jalali
 * @param serial 1 and up, in that year
 */
public record PaperNumber(int year, int serial) implements Comparable<PaperNumber> {
    private static final Pattern SHAPE = Pattern.compile("(1[2-4]\\d\\d)/([1-9]\\d{0,8})");

    public PaperNumber {
        if (year < 1200 || year > 1499 || serial < 1 || serial > 999_999_999) {
            throw new IllegalArgumentException("PAPER_NUMBER");
        }
    }

    /** Accepts any digits. Problem: PAPER_NUMBER. */
    public static Parsed<PaperNumber> of(String typed) {
        Matcher parts = SHAPE.matcher(Digits.ascii(typed).strip());
        return parts.matches()
                ? Parsed.valid(new PaperNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Parsed.invalid("PAPER_NUMBER");
    }

    @Override
    public int compareTo(PaperNumber other) {
        return year == other.year ? Integer.compare(serial, other.serial) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "/" + serial;
    }
}
