package ir.kargozar.cli.claims;

import ir.kargozar.examination.Decision.Ruling;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ruling as it is typed: {@code 2=4500000:OVER_TARIFF} or {@code 3=return:NOT_COVERED,UNREADABLE}. */
final class RulingWord {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,4})=([0-9,]+|return):([A-Z0-9_,]*)");

    private RulingWord() {}

    /** Problem: RULING_SHAPE, and those of an amount. */
    static Parsed<Ruling> read(String typed) {
        Matcher shape = SHAPE.matcher(Digits.ascii(typed.strip()));
        if (!shape.matches()) {
            return Parsed.invalid("RULING_SHAPE", typed);
        }
        int item = Integer.parseInt(shape.group(1));
        List<String> codes =
                shape.group(3).isEmpty() ? List.of() : List.of(shape.group(3).split(",", -1));
        return shape.group(2).equals("return")
                ? Parsed.valid(new Ruling(item, Rial.ZERO, codes))
                : Rial.of(shape.group(2)).map(amount -> new Ruling(item, amount, codes));
    }
}
