package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** National id of a person: 10 digits with a check digit (spec E). */
public record NationalId(String value) {

    public NationalId {
        Checks.require(isValid(value), "NATIONAL_ID_CHECK_DIGIT");
    }

    /** Problems: NATIONAL_ID_LENGTH, NATIONAL_ID_CHECK_DIGIT. */
    public static Parsed<NationalId> of(String typed) {
        String code = Digits.code(typed);
        if (!Digits.isDigits(code, 10)) {
            return Parsed.invalid("NATIONAL_ID_LENGTH");
        }
        return isValid(code) ? Parsed.valid(new NationalId(code)) : Parsed.invalid("NATIONAL_ID_CHECK_DIGIT");
    }

    private static boolean isValid(String code) {
        return Digits.isDigits(code, 10) && !Checks.isOneDigit(code) && code.charAt(9) - '0' == checkDigit(code);
    }

    /** The tenth digit for nine digits (those behind them do not count). */
    public static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int rest = sum % 11;
        return rest < 2 ? rest : 11 - rest;
    }

    @Override
    public String toString() {
        return value;
    }
}
