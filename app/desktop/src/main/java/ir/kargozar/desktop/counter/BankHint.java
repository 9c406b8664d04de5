package ir.kargozar.desktop.counter;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.BankNames;
import ir.kargozar.text.Digits;

/** The bank's name under a Sheba, as soon as the digits that name it are there. */
final class BankHint {

    private static final int FROM = 4;
    private static final int TO = 7;

    private final BankNames names;
    private final Shown shown;

    BankHint(Shown shown) {
        this.shown = shown;
        names = BankNames.of(shown.texts().language());
    }

    void under(Field sheba) {
        sheba.text().addListener((_, _, now) -> sheba.hint().set(said(now)));
    }

    private String said(String typed) {
        String code = Digits.code(typed);
        String full = code.startsWith("IR") ? code : "IR" + code;
        if (full.length() < TO || !Digits.isDigits(full.substring(FROM, TO), TO - FROM)) {
            return "";
        }
        String bank = full.substring(FROM, TO);
        return names.name(bank).orElseGet(() -> shown.texts().say("sheba.bank.unknown", shown.code(bank)));
    }
}
