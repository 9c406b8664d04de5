package ir.kargozar.cli;

import ir.kargozar.Kargozar;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One run of the command line: its options, its words, and the way to a workspace. */
public final class Session {
    private static final String TRAINING = "training";
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

    /** Opens the workspace of {@code --workspace}, works in it and closes it. */
    public int in(ToIntFunction<Kargozar> work) {
        String where = options.workspace().orElseThrow(() -> new Refusal("WORKSPACE_MISSING"));
        try (Kargozar kargozar = Kargozar.open(where, this::passphrase, texts(), terminal.clock())) {
            return work.applyAsInt(kargozar);
        }
    }
}
