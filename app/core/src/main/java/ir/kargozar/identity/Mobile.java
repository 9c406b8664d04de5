package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.List;

/** Mobile number: 09 and 9 digits; +98 and 0098 accepted (spec E). */
public record Mobile(String value) {
    private static final List<String> COUNTRY = List.of("+98", "0098");

    public Mobile {
        Checks.require(isValid(value), "MOBILE");
    }

    /** Problem: MOBILE. */
    public static Parsed<Mobile> of(String typed) {
        String code = national(Digits.code(typed));
        return isValid(code) ? Parsed.valid(new Mobile(code)) : Parsed.invalid("MOBILE");
    }

    private static String national(String code) {
        for (String country : COUNTRY) {
            if (code.startsWith(country + "9")) {
                return "0" + code.substring(country.length());
            }
        }
        return code;
    }

    private static boolean isValid(String code) {
        return code.startsWith("09") && Digits.isDigits(code, 11);
    }

    @Override
    public String toString() {
        return value;
    }
}
