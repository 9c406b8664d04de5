package ir.kargozar.desktop.firstrun;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.FieldView;
import ir.kargozar.desktop.passphrase.PassphraseFields;
import ir.kargozar.text.Texts;

/** Who begins, and the passphrase; the caret stands where nothing is suggested. */
final class PersonPane extends PagePane {

    private final FirstRunModel model;
    private final FieldView login;
    private final FieldView person;
    private final PassphraseFields passphrase;

    PersonPane(FirstRunModel model, Texts texts) {
        this.model = model;
        DateTyping dates = new DateTyping(texts, model.ground().today());
        login = new FieldView(model.person().form().field(PersonModel.LOGIN), texts, dates);
        person = new FieldView(model.person().form().field(PersonModel.PERSON), texts, dates);
        passphrase = new PassphraseFields(model.passphrase(), texts);
        getChildren().setAll(login, person, passphrase);
    }

    @Override
    void shown() {
        if (model.person().form().field(PersonModel.LOGIN).isEmpty()) {
            login.focus();
        } else {
            passphrase.requestFocus();
        }
    }

    @Override
    void refused() {
        model.person().form().firstWrong().ifPresent(wrong -> (wrong.equals(login.field()) ? login : person).focus());
    }
}
