package ir.kargozar.desktop.entrance;

import ir.kargozar.account.Login;
import ir.kargozar.desktop.passphrase.PassphraseModel;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The passphrase is lost: the recovery key, whose passphrase it was, and a new one. */
public final class RecoverModel {

    private final Doors doors;
    private final Tasks tasks;
    private final Texts texts;
    private final Path folder;
    private final boolean accounts;
    private final PassphraseModel passphrase;
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty keyError = new SimpleStringProperty("");
    private final StringProperty loginError = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** @param accounts true where the workspace has any: one of its administrators gets the new passphrase */
    public RecoverModel(Doors doors, Tasks tasks, Texts texts, Path folder, boolean accounts) {
        this.doors = doors;
        this.tasks = tasks;
        this.texts = texts;
        this.folder = folder;
        this.accounts = accounts;
        passphrase = new PassphraseModel(texts, tasks);
        key.addListener((_, _, _) -> keyError.set(""));
        login.addListener((_, _, _) -> loginError.set(""));
    }

    boolean hasAccounts() {
        return accounts;
    }

    PassphraseModel passphrase() {
        return passphrase;
    }

    StringProperty key() {
        return key;
    }

    StringProperty login() {
        return login;
    }

    StringProperty keyError() {
        return keyError;
    }

    StringProperty loginError() {
        return loginError;
    }

    BooleanProperty busy() {
        return busy;
    }

    void recover(Consumer<Entered> opened) {
        if (busy.get()) {
            return;
        }
        if (key.get().isBlank()) {
            keyError.set(texts.say("recover.key.missing"));
        } else if (accounts && Login.of(login.get()) instanceof Parsed.Invalid<Login> wrong) {
            loginError.set(sentence(texts.problem("", wrong)));
        } else if (passphrase.isGood()) {
            String typedKey = key.get();
            char[] typed = passphrase.typed();
            Optional<Login> administrator =
                    accounts ? Optional.of(Login.of(login.get()).orThrow()) : Optional.empty();
            tasks.work(() -> {
                        try {
                            return doors.recover(folder, typedKey, administrator, typed);
                        } finally {
                            Arrays.fill(typed, ' ');
                        }
                    })
                    .busy(busy)
                    .refused(this::tell)
                    .then(workplace -> {
                        passphrase.forget();
                        key.set("");
                        opened.accept(Entered.of(workplace, folder, administrator));
                    });
        }
    }

    private void tell(Refusal refusal) {
        String sentence = sentence(texts.problem("", refusal.code(), refusal.arguments()));
        switch (refusal.code()) {
            case "ACCOUNT_UNKNOWN", "ACCOUNT_OFF", "RECOVERY_ONLY" -> loginError.set(sentence);
            default -> keyError.set(sentence);
        }
    }

    private static String sentence(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }
}
