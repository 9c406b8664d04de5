package ir.kargozar.desktop.accounts;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.passphrase.PassphraseFields;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;

/** Asks for a new passphrase, and for the present one where it is one's own. */
final class PassphraseQuestion {

    private final Texts texts;
    private final PassphraseModel fresh;
    private final StringProperty error = new SimpleStringProperty("");
    private final PasswordField before = new PasswordField();

    PassphraseQuestion(Texts texts, PassphraseModel fresh) {
        this.texts = texts;
        this.fresh = fresh;
        before.setId("passphrase-before");
        before.textProperty().addListener((_, _, _) -> error.set(""));
    }

    /** Somebody else's, which was forgotten or went when the account was switched off. */
    Question another(String title, Consumer<char[]> given, Runnable closed) {
        return new Question(
                        "passphrase-new",
                        Icon.LOCK,
                        title,
                        Pieces.sentence(texts.say("accounts.passphrase.tell"), "quiet"),
                        new PassphraseFields(fresh, texts))
                .main("passphrase-yes", texts.say("accounts.passphrase.yes"), Icon.LOCK, () -> {
                    if (fresh.isGood()) {
                        given.accept(fresh.typed());
                        fresh.forget();
                    }
                })
                .other("passphrase-no", texts.say("question.no"), Icon.REMOVE, closed);
    }

    /** @param given the present one, and the new one */
    Question own(BiConsumer<char[], char[]> given, Runnable closed) {
        return new Question(
                        "passphrase-own",
                        Icon.LOCK,
                        texts.say("command.own-passphrase"),
                        new AskedField(texts.say("accounts.passphrase.before"), before, error),
                        new PassphraseFields(fresh, texts))
                .main("passphrase-yes", texts.say("accounts.passphrase.yes"), Icon.LOCK, () -> {
                    if (before.getText().isEmpty()) {
                        error.set(texts.say("entrance.passphrase.missing"));
                    } else if (fresh.isGood()) {
                        given.accept(before.getText().toCharArray(), fresh.typed());
                    }
                })
                .other("passphrase-no", texts.say("question.no"), Icon.REMOVE, closed);
    }

    void refused(Refusal refusal) {
        Problem problem = texts.problem("", refusal.code(), refusal.arguments());
        error.set((problem.message() + " " + problem.remedy()).strip());
    }
}
