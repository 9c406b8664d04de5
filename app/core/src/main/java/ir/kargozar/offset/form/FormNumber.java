package ir.kargozar.offset.form;

import ir.kargozar.identity.Damm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a form, printed on it: office, two digits of the Jalali year, number of the form in the circular, serial,
 * check digit, as in {@code 3101-05-2-0007-4}. The check digit is Damm's, as a claim's.
 *
 * @param year Jalali year in which the form was begun
 * @param serial 1 and up, from the office's counter of that kind and year
 */
public record FormNumber(OfficeCode office, int year, FormKind kind, int serial) implements Comparable<FormNumber> {
    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9-]{2,20})-(\\d{2})-([1-4])-(\\d{4,9})-(\\d)");
    private static final int CENTURY = 1400;
    private static final int LONGEST = 100;
    private static final Comparator<FormNumber> ORDER = Comparator.comparing(FormNumber::office)
            .thenComparingInt(FormNumber::year)
            .thenComparing(FormNumber::kind)
            .thenComparingInt(FormNumber::serial);

    public FormNumber {
        if (year < CENTURY || year >= CENTURY + 98 || serial < 1) {
            throw new IllegalArgumentException("FORM_NUMBER");
        }
    }

    /** Accepts any digits. Problems: FORM_NUMBER_SHAPE, FORM_NUMBER_CHECK_DIGIT. */
    public static Parsed<FormNumber> of(String typed) {
        if (typed.length() > LONGEST) {
            return Parsed.invalid("FORM_NUMBER_SHAPE", typed);
        }
        Matcher parts = SHAPE.matcher(Digits.ascii(typed).strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || Integer.parseInt(parts.group(4)) == 0 || Integer.parseInt(parts.group(2)) > 97) {
            return Parsed.invalid("FORM_NUMBER_SHAPE", typed);
        }
        return OfficeCode.of(parts.group(1)) instanceof Parsed.Valid<OfficeCode>(OfficeCode office)
                ? checked(office, parts)
                : Parsed.invalid("FORM_NUMBER_SHAPE", typed);
    }

    private static Parsed<FormNumber> checked(OfficeCode office, Matcher parts) {
        FormNumber number = new FormNumber(
                office,
                CENTURY + Integer.parseInt(parts.group(2)),
                FormKind.of(parts.group(3)).orThrow(),
                Integer.parseInt(parts.group(4)));
        return number.toString().equals(parts.group())
                ? Parsed.valid(number)
                : Parsed.invalid("FORM_NUMBER_CHECK_DIGIT", parts.group());
    }

    private String stem() {
        return String.format(Locale.ROOT, "%s-%02d-%d-%04d", office.value(), year - CENTURY, kind.number(), serial);
    }

    @Override
    public int compareTo(FormNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String stem = stem();
        return stem + "-" + Damm.digit(stem);
    }
}
