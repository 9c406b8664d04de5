package ir.kargozar.cli;

import ir.kargozar.Kargozar;
import ir.kargozar.Staff;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One run of the command line: its options, its words, and the way to a workspace. */
public final class Session {
    /** The published passphrase of training workspaces. */
    public static final String TRAINING = "training";

    private static final String VARIABLE = "KARGOZAR_PASSPHRASE";
    private static final String LOGIN = "KARGOZAR_LOGIN";
    private static final String MACHINES_USER = System.getProperty("user.name", "kargozar");
    private final Terminal terminal;
    private final Options options;
    private final Answers answers;
    private @Nullable Kargozar open;

    Session(Terminal terminal, Options options, Answers answers) {
        this.terminal = terminal;
        this.options = options;
        this.answers = answers;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Answers answers() {
        return answers;
    }

    public Texts texts() {
        return answers.texts();
    }

    /** Who does it, as the log names whoever it is: the login, or without accounts the name of the machine's user. */
    public String who() {
        return Optional.ofNullable(open).map(Kargozar::staff).map(Staff::who).orElse(MACHINES_USER);
    }

    /** By the terminal's clock. */
    public JalaliDate today() {
        return JalaliDate.of(LocalDate.now(terminal.clock()));
    }

    /** What {@code --workspace} names. */
    public String workspace() {
        return options.workspace().orElseThrow(() -> new WrongUsage("WORKSPACE_NOT_NAMED"));
    }

    public boolean namesWorkspace() {
        return options.workspace().isPresent();
    }

    /** Opens the workspace of {@code --workspace}, works in it and closes it. */
    public int in(ToIntFunction<Kargozar> work) {
        String where = workspace();
        Credentials credentials = credentials(where);
        try (Kargozar kargozar = Kargozar.open(where, credentials, texts(), terminal.clock())) {
            return in(kargozar, work);
        } finally {
            credentials.wipe();
        }
    }

    /** The same in one that was opened otherwise; it stays open. */
    public int in(Kargozar kargozar, ToIntFunction<Kargozar> work) {
        open = kargozar;
        try {
            return work.applyAsInt(kargozar);
        } finally {
            open = null;
        }
    }

    /** The published passphrase opens a sandbox that has no accounts. */
    private Credentials credentials(String where) {
        return credentials(() -> Kargozar.isTraining(where));
    }

    /** @param training whether it is a sandbox; asked where no login is given */
    public Credentials credentials(BooleanSupplier training) {
        Optional<String> login = options.login()
                .or(() -> Optional.ofNullable(terminal.environment().get(LOGIN)));
        boolean published = login.isEmpty() && training.getAsBoolean();
        return published
                ? Credentials.of(TRAINING.toCharArray())
                : login.map(name -> Credentials.of(Typed.value("login", Login.of(name)), passphrase()))
                        .orElseGet(() -> Credentials.of(passphrase()));
    }

    /** From {@code --passphrase-file}, the environment, or the console. Refusals: PASSPHRASE_MISSING, FILE_NOT_READABLE. */
    public char[] passphrase() {
        return secret(options.passphraseFile(), VARIABLE, "cli.passphrase");
    }

    /**
     * Any other secret: the first line of its file, its variable of the environment, or asked at the console. Refusals:
     * PASSPHRASE_MISSING, FILE_NOT_READABLE.
     *
     * @param question key of the sentence
     */
    public char[] secret(Optional<Path> file, String variable, String question) {
        return file.map(Session::firstLine)
                .or(() -> Optional.ofNullable(terminal.environment().get(variable))
                        .map(String::toCharArray))
                .or(() -> terminal.prompt().apply(texts().say(question) + " "))
                .orElseThrow(() -> new Refusal("PASSPHRASE_MISSING"));
    }

    private static char[] firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refusal("FILE_NOT_READABLE", file.toString());
        }
    }
}
