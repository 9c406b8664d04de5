package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** Code of a branch, or of an agency or office: 2 to 6 digits (the national list is an office's own, spec D). */
public record BranchCode(String value) {

    public BranchCode {
        Checks.require(isValid(value), "BRANCH_CODE");
    }

    /** Problem: BRANCH_CODE. */
    public static Parsed<BranchCode> of(String typed) {
        String code = Digits.code(typed);
        return isValid(code) ? Parsed.valid(new BranchCode(code)) : Parsed.invalid("BRANCH_CODE");
    }

    private static boolean isValid(String code) {
        return code.length() >= 2 && code.length() <= 6 && Digits.isDigits(code, code.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
