package ir.kargozar.offset.form;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Arrays;

/** The four forms of the circular (B1, B9), by their numbers. */
public enum FormKind {
    /** Form 1: a centre asks for the offset (B1). */
    REQUEST(1),
    /** Form 2: the agreement, in three copies (B1, B2, B14). */
    AGREEMENT(2),
    /** Form 3: a centre asks to settle debts of workshops it owes (B9). */
    WORKSHOPS(3),
    /** Form 4: one of these workshops, signed by its employer (B9). */
    WORKSHOP(4);

    private final int number;

    FormKind(int number) {
        this.number = number;
    }

    /** 1 to 4, as the circular numbers them. */
    public int number() {
        return number;
    }

    /** Accepts 1 to 4 in any digits. Problem: FORM_KIND. */
    public static Parsed<FormKind> of(String typed) {
        String given = Digits.code(typed);
        return Arrays.stream(values())
                .filter(kind -> Integer.toString(kind.number).equals(given))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("FORM_KIND", typed));
    }
}
