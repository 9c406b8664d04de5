package ir.kargozar.desktop.accounts;

import ir.kargozar.Staff;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

/** Four eyes at a hand-over: a colleague confirms it with a login and passphrase of their own, where there is one. */
public final class SecondPerson {

    private final Staff staff;
    private final Tasks tasks;
    private final Around around;
    private final Texts texts;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public SecondPerson(Staff staff, Tasks tasks, Around around) {
        this.staff = staff;
        this.tasks = tasks;
        this.around = around;
        texts = around.shown().texts();
    }

    /** @param confirmed at once where nobody else need confirm; it closes what it is given when the work is done */
    public void ask(Consumer<Staff.Confirmed> confirmed) {
        tasks.work(staff::needsSecond).then(needed -> {
            if (needed) {
                question(confirmed);
            } else {
                confirmed.accept(() -> {});
            }
        });
    }

    private void question(Consumer<Staff.Confirmed> confirmed) {
        StringProperty loginError = new SimpleStringProperty("");
        StringProperty error = new SimpleStringProperty("");
        TextField login = new TextField();
        login.setId("second-login");
        login.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        login.textProperty().addListener((_, _, _) -> loginError.set(""));
        PasswordField passphrase = new PasswordField();
        passphrase.setId("second-passphrase");
        passphrase.textProperty().addListener((_, _, _) -> error.set(""));
        around.frame()
                .ask(new Question(
                                "second",
                                Icon.PERSON,
                                texts.say("second.title"),
                                Pieces.sentence(texts.say("second.what"), "quiet"),
                                new AskedField(texts.say("firstrun.login"), login, loginError),
                                new AskedField(texts.say("entrance.passphrase"), passphrase, error))
                        .main("second-yes", texts.say("second.yes"), Icon.GOOD, () -> {
                            switch (Login.of(login.getText())) {
                                case Parsed.Invalid<Login> wrong -> loginError.set(sentence(texts.problem("", wrong)));
                                case Parsed.Valid<Login>(Login who) ->
                                    confirm(
                                            Credentials.of(
                                                    who, passphrase.getText().toCharArray()),
                                            refusal -> error.set(told(refusal)),
                                            confirmed);
                            }
                        })
                        .other("second-no", texts.say("question.no"), Icon.REMOVE, around.frame()::answered));
    }

    private void confirm(Credentials second, Consumer<Refusal> refused, Consumer<Staff.Confirmed> confirmed) {
        if (busy.get()) {
            return;
        }
        tasks.work(() -> {
                    try {
                        return staff.confirm(second);
                    } finally {
                        second.wipe();
                    }
                })
                .busy(busy)
                .refused(refused)
                .then(now -> {
                    around.frame().answered();
                    confirmed.accept(now);
                });
    }

    private String told(Refusal refusal) {
        return sentence(texts.problem("", refusal.code(), refusal.arguments()));
    }

    private static String sentence(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }
}
