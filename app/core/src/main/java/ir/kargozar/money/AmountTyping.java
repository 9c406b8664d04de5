package ir.kargozar.money;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Pasted;
import ir.kargozar.text.Texts;
import java.util.List;

/**
 * Makes an amount bare that was pasted with what stood around it: blanks, direction marks, and the word for rials before
 * or behind (text {@code amount.unit}). Any other word stays, so that toman are never read as rials.
 */
public final class AmountTyping {
    private static final char ARABIC_YE = '\u064A';
    private static final char PERSIAN_YE = '\u06CC';

    private final List<String> units;

    public AmountTyping(Texts texts) {
        units = List.of(texts.say("amount.unit").split("\\|"));
    }

    /** In ASCII digits, for {@link Rial#of(String)}. */
    public String bare(String typed) {
        String line = Digits.ascii(Pasted.line(typed)).strip();
        if (line.chars().noneMatch(Character::isDigit)) {
            return line;
        }
        String compared = line.replace(ARABIC_YE, PERSIAN_YE);
        for (String unit : units) {
            int rest = line.length() - unit.length();
            if (compared.regionMatches(true, rest, unit, 0, unit.length())) {
                return line.substring(0, rest).strip();
            }
            if (compared.regionMatches(true, 0, unit, 0, unit.length())) {
                return line.substring(unit.length()).strip();
            }
        }
        return line;
    }
}
