package ir.kargozar.desktop.passphrase;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.text.Texts;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A new passphrase twice, and how good it is. */
public final class PassphraseFields extends VBox {

    private final PasswordField first = field("new-passphrase");

    public PassphraseFields(PassphraseModel model, Texts texts) {
        super(12);
        first.textProperty().bindBidirectional(model.first());
        PasswordField again = field("new-passphrase-again");
        again.textProperty().bindBidirectional(model.again());
        getChildren()
                .setAll(
                        new AskedField(texts.say("passphrase.new"), first, model.firstError()),
                        new StrengthPane(model.strength(), texts),
                        new AskedField(texts.say("passphrase.again"), again, model.againError()));
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
