package ir.kargozar.identity;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;

/** National id of a legal entity: 11 digits with a check digit (spec E). */
public record LegalEntityId(String value) {
    private static final int[] WEIGHTS = {29, 27, 23, 19, 17};

    public LegalEntityId {
        Checks.require(isValid(value), "LEGAL_ENTITY_ID_CHECK_DIGIT");
    }

    /** Problems: LEGAL_ENTITY_ID_LENGTH, LEGAL_ENTITY_ID_CHECK_DIGIT. */
    public static Parsed<LegalEntityId> of(String typed) {
        String code = Digits.code(typed);
        if (!Digits.isDigits(code, 11)) {
            return Parsed.invalid("LEGAL_ENTITY_ID_LENGTH");
        }
        return isValid(code) ? Parsed.valid(new LegalEntityId(code)) : Parsed.invalid("LEGAL_ENTITY_ID_CHECK_DIGIT");
    }

    private static boolean isValid(String code) {
        return Digits.isDigits(code, 11) && !Checks.isOneDigit(code) && code.charAt(10) - '0' == checkDigit(code);
    }

    /** The eleventh digit for ten digits (those behind them do not count). */
    public static int checkDigit(String ten) {
        int shift = ten.charAt(9) - '0' + 2;
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (ten.charAt(i) - '0' + shift) * WEIGHTS[i % 5];
        }
        return sum % 11 % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
