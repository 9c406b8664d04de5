package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.Sheba;
import java.util.List;

/** Who comes to the counter. */
interface Visitors {
    List<String> BANKS = List.of("013", "013", "012", "015", "017", "018", "019", "054", "057");

    /** Those whom a claim names, and where their money goes. */
    record Visit(Sheet.People people, String sheba) {}

    Visit come(Dice dice, JalaliDate receivedOn);

    static String sheba(Dice dice) {
        return Sheba.ofAccount(dice.pick(BANKS) + "0" + dice.digits(18)).value();
    }
}
