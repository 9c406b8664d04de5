package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** Code of a workshop: 10 digits (3 branch, 3 activity, 4 file); no check digit is known (spec E). */
public record WorkshopCode(String value) {

    public WorkshopCode {
        Checks.require(isValid(value), "WORKSHOP_CODE");
    }

    /** Problem: WORKSHOP_CODE. */
    public static Parsed<WorkshopCode> of(String typed) {
        String code = Digits.code(typed);
        return isValid(code) ? Parsed.valid(new WorkshopCode(code)) : Parsed.invalid("WORKSHOP_CODE");
    }

    private static boolean isValid(String code) {
        return Digits.isDigits(code, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
