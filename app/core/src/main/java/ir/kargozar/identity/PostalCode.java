package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** Postal code: 10 digits (spec E). */
public record PostalCode(String value) {

    public PostalCode {
        Checks.require(isValid(value), "POSTAL_CODE");
    }

    /** Problem: POSTAL_CODE. */
    public static Parsed<PostalCode> of(String typed) {
        String code = Digits.code(typed);
        return isValid(code) ? Parsed.valid(new PostalCode(code)) : Parsed.invalid("POSTAL_CODE");
    }

    private static boolean isValid(String code) {
        return Digits.isDigits(code, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
