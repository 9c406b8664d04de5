package ir.kargozar.recovery;

import ir.kargozar.identity.Damm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a recovery: office, two digits of the Jalali year, the letter R, serial, check digit, as in
 * {@code OFFICE-31-05-R-0007-4}. The check digit is Damm's, as a claim's.
 *
 * @param year Jalali year of the recovery's day
 * @param serial 1 and up, from the office's counter of that year
 */
public record RecoveryNumber(OfficeCode office, int year, int serial) {
    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9-]{2,20})-(\\d{2})-R-(\\d{4,9})-(\\d)");
    private static final int CENTURY = 1400;
    private static final int LONGEST = 100;

    public RecoveryNumber {
        if (year < CENTURY || year >= CENTURY + 98 || serial < 1) {
            throw new IllegalArgumentException("RECOVERY_NUMBER");
        }
    }

    /** Accepts any digits. Problem: RECOVERY_NUMBER_SHAPE, also where the check digit is another. */
    public static Parsed<RecoveryNumber> of(String typed) {
        if (typed.length() > LONGEST) {
            return wrong(typed);
        }
        String given = Digits.ascii(typed).strip().toUpperCase(Locale.ROOT);
        Matcher parts = SHAPE.matcher(given);
        if (!parts.matches()
                || Integer.parseInt(parts.group(3)) == 0
                || Integer.parseInt(parts.group(2)) > 97
                || !(OfficeCode.of(parts.group(1)) instanceof Parsed.Valid<OfficeCode>(OfficeCode office))) {
            return wrong(typed);
        }
        RecoveryNumber number = new RecoveryNumber(
                office, CENTURY + Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return number.toString().equals(given) ? Parsed.valid(number) : wrong(typed);
    }

    private static Parsed<RecoveryNumber> wrong(String typed) {
        return Parsed.invalid("RECOVERY_NUMBER_SHAPE", typed);
    }

    @Override
    public String toString() {
        String stem = String.format(Locale.ROOT, "%s-%02d-R-%04d", office.value(), year - CENTURY, serial);
        return stem + "-" + Damm.digit(stem);
    }
}
