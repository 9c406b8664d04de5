package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** Insurance number: 8 or 10 digits, leading zeros kept (spec E). */
public record InsuranceNumber(String value) {

    public InsuranceNumber {
        Checks.require(isValid(value), "INSURANCE_NUMBER");
    }

    /** Problem: INSURANCE_NUMBER. */
    public static Parsed<InsuranceNumber> of(String typed) {
        String code = Digits.code(typed);
        return isValid(code) ? Parsed.valid(new InsuranceNumber(code)) : Parsed.invalid("INSURANCE_NUMBER");
    }

    private static boolean isValid(String code) {
        return Digits.isDigits(code, 8) || Digits.isDigits(code, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
