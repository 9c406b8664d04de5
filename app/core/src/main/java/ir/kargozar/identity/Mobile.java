package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** Mobile number: 09 and 9 digits; +98 and 0098 accepted (spec E). */
public record Mobile(String value) {

    public Mobile {
        Checks.require(isValid(value), "MOBILE");
    }

    /** Problem: MOBILE. */
    public static Parsed<Mobile> of(String typed) {
        String code = Digits.code(typed).replaceFirst("^(\\+98|0098)(?=9)", "0");
        return isValid(code) ? Parsed.valid(new Mobile(code)) : Parsed.invalid("MOBILE");
    }

    private static boolean isValid(String code) {
        return code.startsWith("09") && Digits.isDigits(code, 11);
    }

    @Override
    public String toString() {
        return value;
    }
}
