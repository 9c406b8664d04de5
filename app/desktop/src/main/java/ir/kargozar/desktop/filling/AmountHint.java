package ir.kargozar.desktop.filling;

import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;

/** An amount in words beneath its field. */
final class AmountHint {

    private AmountHint() {}

    static void under(Field field, Shown shown) {
        field.text()
                .subscribe(now -> field.hint()
                        .set(
                                Rial.of(now) instanceof Parsed.Valid<Rial>(Rial amount) && amount.value() > 0
                                        ? shown.toman(amount)
                                        : ""));
    }
}
