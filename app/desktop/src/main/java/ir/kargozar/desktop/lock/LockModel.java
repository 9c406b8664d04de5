package ir.kargozar.desktop.lock;

import ir.kargozar.Staff;
import ir.kargozar.account.Account;
import ir.kargozar.desktop.entrance.Waiting;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The passphrase that opens the lock, of whoever locked. */
final class LockModel {

    private final Staff staff;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final String login;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Waiting waiting;

    LockModel(Staff staff, Tasks tasks, Texts texts) {
        this.staff = staff;
        this.tasks = tasks;
        this.texts = texts;
        login = staff.who();
        tasks.work(() -> staff.signedIn().map(Account::name))
                .then(known -> known.ifPresent(line -> name.set(line.value())));
        waiting = new Waiting(tasks, texts, error);
        passphrase.addListener((_, _, _) -> {
            if (!waiting.running().get()) {
                error.set("");
            }
        });
    }

    /** As the log names whoever locked. */
    String login() {
        return login;
    }

    /** Read beside; empty without accounts. */
    StringProperty name() {
        return name;
    }

    StringProperty passphrase() {
        return passphrase;
    }

    StringProperty error() {
        return error;
    }

    BooleanProperty busy() {
        return busy;
    }

    BooleanProperty waiting() {
        return waiting.running();
    }

    void unlock(Runnable open) {
        if (busy.get() || waiting.running().get()) {
            return;
        }
        if (passphrase.get().isEmpty()) {
            error.set(texts.say("entrance.passphrase.missing"));
            return;
        }
        char[] typed = passphrase.get().toCharArray();
        tasks.work(() -> {
                    try {
                        staff.verify(typed);
                        return true;
                    } finally {
                        Arrays.fill(typed, ' ');
                    }
                })
                .busy(busy)
                .refused(this::tell)
                .then(_ -> {
                    passphrase.set("");
                    open.run();
                });
    }

    private void tell(Refusal refusal) {
        if (refusal.code().equals("PASSPHRASE_WAIT")) {
            waiting.begin(Integer.parseInt(refusal.arguments().getFirst()));
        } else {
            Problem problem = texts.problem("", refusal.code(), refusal.arguments());
            error.set((problem.message() + " " + problem.remedy()).strip());
        }
    }
}
