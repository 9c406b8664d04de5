package ir.kargozar.desktop.entrance;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.desktop.backup.DamagedModel;
import ir.kargozar.desktop.settings.LastTime;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Signing in: which workspace, who, the passphrase, and what stands against it. */
public final class EntranceModel {

    private final Doors doors;
    private final Tasks tasks;
    private final Texts texts;
    private final Latest looking;
    private final ObjectProperty<Optional<Refusal>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty login = new SimpleStringProperty("");
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty folderError = new SimpleStringProperty("");
    private final StringProperty loginError = new SimpleStringProperty("");
    private final StringProperty passphraseError = new SimpleStringProperty("");
    private final BooleanProperty needsLogin = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Waiting waiting;

    public EntranceModel(Doors doors, Tasks tasks, Texts texts) {
        this.doors = doors;
        this.tasks = tasks;
        this.texts = texts;
        looking = tasks.latest();
        waiting = new Waiting(tasks, texts, passphraseError);
        folder.addListener((_, _, _) -> look());
        login.addListener((_, _, _) -> loginError.set(""));
        passphrase.addListener((_, _, _) -> {
            if (!waiting.running().get()) {
                passphraseError.set("");
            }
        });
    }

    /** As it was the last time. */
    void begin(Path known, LastTime last) {
        boolean same = last.workspace().filter(known::equals).isPresent();
        last.login().filter(_ -> same).ifPresent(name -> {
            login.set(name);
            needsLogin.set(true);
        });
        folder.set(known.toString());
    }

    public StringProperty folder() {
        return folder;
    }

    public StringProperty login() {
        return login;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    public StringProperty folderError() {
        return folderError;
    }

    public StringProperty loginError() {
        return loginError;
    }

    public StringProperty passphraseError() {
        return passphraseError;
    }

    /** True where the workspace has accounts. */
    public BooleanProperty needsLogin() {
        return needsLogin;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** True while one has to wait after wrong passphrases. */
    public BooleanProperty waiting() {
        return waiting.running();
    }

    private void look() {
        folderError.set("");
        path().ifPresent(known ->
                looking.ask(() -> doors.isWorkspace(known) && doors.needsLogin(known), needsLogin::set));
    }

    /** Opens the folder; what is wrong is told beside its field. */
    public void open(Consumer<Entered> opened) {
        if (busy.get() || waiting.running().get()) {
            return;
        }
        Optional<Path> path = path();
        if (path.isEmpty()) {
            folderError.set(texts.say("entrance.folder.missing"));
        } else if (needsLogin.get() && Login.of(login.get()) instanceof Parsed.Invalid<Login> wrong) {
            loginError.set(sentence(texts.problem("", wrong)));
        } else if (passphrase.get().isEmpty()) {
            passphraseError.set(texts.say("entrance.passphrase.missing"));
        } else {
            open(path.get(), credentials(), opened);
        }
    }

    Credentials credentials() {
        char[] typed = passphrase.get().toCharArray();
        return needsLogin.get() ? Credentials.of(Login.of(login.get()).orThrow(), typed) : Credentials.of(typed);
    }

    private void open(Path path, Credentials credentials, Consumer<Entered> opened) {
        tasks.work(() -> {
                    try {
                        return doors.open(path, credentials);
                    } finally {
                        credentials.wipe();
                    }
                })
                .busy(busy)
                .refused(this::tell)
                .then(workplace -> {
                    passphrase.set("");
                    opened.accept(Entered.of(workplace, path, credentials.login()));
                });
    }

    /** Makes a training workspace in the folder; its passphrase is then put in place. */
    public void makeTraining(Runnable made) {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            folderError.set(texts.say("entrance.folder.missing"));
            return;
        }
        tasks.work(() -> {
                    doors.makeTraining(path.get());
                    return path.get();
                })
                .busy(busy)
                .refused(this::tell)
                .then(_ -> {
                    needsLogin.set(false);
                    passphrase.set(doors.trainingPassphrase());
                    made.run();
                });
    }

    private void tell(Refusal refusal) {
        refused.set(Optional.of(refusal));
        String sentence = sentence(texts.problem("", refusal.code(), refusal.arguments()));
        switch (refusal.code()) {
            case "PASSPHRASE_WAIT" ->
                waiting.begin(Integer.parseInt(refusal.arguments().getFirst()));
            case "PASSPHRASE_WRONG", "PASSPHRASE_SHORT" -> passphraseError.set(sentence);
            case "LOGIN_MISSING", "ACCOUNT_OFF", "ACCOUNT_UNKNOWN" -> {
                needsLogin.set(true);
                loginError.set(sentence);
            }
            default -> {
                if (!DamagedModel.helps(refusal)) {
                    folderError.set(sentence);
                }
            }
        }
    }

    private static String sentence(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }

    /** The last refusal to open, for whoever can do something about it. */
    ReadOnlyObjectProperty<Optional<Refusal>> refused() {
        return refused;
    }

    /** Empty where what is typed is no path. */
    Optional<Path> path() {
        String typed = folder.get().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
