package ir.kargozar.claim;

import ir.kargozar.identity.Damm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a claim, printed on its receipt: agency, two digits of the Jalali year, serial, check digit, as in
 * {@code 3101-05-00041-7}. The check digit is Damm's (2004) over year, serial and agency: it finds every wrong digit
 * and every pair of neighbours exchanged.
 *
 * @param year Jalali year
 * @param serial 1 and up, from the agency's counter of that year
 */
public record ClaimNumber(OfficeCode agency, int year, int serial) implements Comparable<ClaimNumber> {
    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9-]{2,20})-(\\d{2})-(\\d{5,9})-(\\d)");
    private static final int CENTURY = 1400;
    private static final int LONGEST = 100;
    private static final Comparator<ClaimNumber> ORDER = Comparator.comparing(ClaimNumber::agency)
            .thenComparingInt(ClaimNumber::year)
            .thenComparingInt(ClaimNumber::serial);

    public ClaimNumber {
        if (year < CENTURY || year >= CENTURY + 98 || serial < 1) {
            throw new IllegalArgumentException("CLAIM_NUMBER");
        }
    }

    /** Problems: CLAIM_NUMBER_SHAPE, CLAIM_NUMBER_CHECK_DIGIT. */
    public static Parsed<ClaimNumber> of(String typed) {
        if (typed.length() > LONGEST) {
            return Parsed.invalid("CLAIM_NUMBER_SHAPE", typed);
        }
        Matcher parts = SHAPE.matcher(Digits.ascii(typed).strip().toUpperCase(Locale.ROOT));
        if (!parts.matches() || Integer.parseInt(parts.group(3)) == 0 || Integer.parseInt(parts.group(2)) > 97) {
            return Parsed.invalid("CLAIM_NUMBER_SHAPE", typed);
        }
        return OfficeCode.of(parts.group(1)) instanceof Parsed.Valid<OfficeCode>(OfficeCode agency)
                ? checked(agency, parts)
                : Parsed.invalid("CLAIM_NUMBER_SHAPE", typed);
    }

    private static Parsed<ClaimNumber> checked(OfficeCode agency, Matcher parts) {
        ClaimNumber number =
                new ClaimNumber(agency, CENTURY + Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return number.toString().equals(parts.group())
                ? Parsed.valid(number)
                : Parsed.invalid("CLAIM_NUMBER_CHECK_DIGIT", parts.group());
    }

    private String stem() {
        String digits = Integer.toString(serial);
        String zeros = "0".repeat(Math.max(0, 5 - digits.length()));
        int ofCentury = year - CENTURY;
        return agency + (ofCentury < 10 ? "-0" : "-") + ofCentury + "-" + zeros + digits;
    }

    @Override
    public int compareTo(ClaimNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String stem = stem();
        return stem + "-" + Damm.digit(stem);
    }
}
