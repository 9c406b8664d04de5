package ir.kargozar.cli;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One run of the command line: its options, its words, and the way to a workspace. */
public final class Session {
    /** The published passphrase of training workspaces. */
    public static final String TRAINING = "training";

    private static final String VARIABLE = "KARGOZAR_PASSPHRASE";
    private final Terminal terminal;
    private final Options options;
    private final Answers answers;

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

    /** Who does it: the name of the machine's user, until the program has users of its own. */
    public String who() {
        return System.getProperty("user.name", "cli");
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
        char[] passphrase = Kargozar.isTraining(where) ? TRAINING.toCharArray() : passphrase();
        try (Kargozar kargozar = Kargozar.open(where, passphrase, texts(), terminal.clock())) {
            return work.applyAsInt(kargozar);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /** From {@code --passphrase-file}, the environment, or the console. Refusals: PASSPHRASE_MISSING, FILE_NOT_READABLE. */
    public char[] passphrase() {
        return options.passphraseFile()
                .map(Session::firstLine)
                .or(() -> Optional.ofNullable(terminal.environment().get(VARIABLE))
                        .map(String::toCharArray))
                .or(() -> terminal.prompt().apply(texts().say("cli.passphrase") + " "))
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
