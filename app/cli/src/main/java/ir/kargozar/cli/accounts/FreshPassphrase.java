package ir.kargozar.cli.accounts;

import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --new-passphrase-file FILE}, or KARGOZAR_NEW_PASSPHRASE, or asked twice at the console. */
final class FreshPassphrase {
    private static final String VARIABLE = "KARGOZAR_NEW_PASSPHRASE";

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path file;

    /** Wiped after use. Refusals: PASSPHRASE_MISSING, PASSPHRASE_DIFFERS, FILE_NOT_READABLE. */
    void use(Session session, Consumer<char[]> work) {
        char[] fresh = ask(session, "cli.passphrase.new");
        char[] again = ask(session, "cli.passphrase.again");
        try {
            if (!Arrays.equals(fresh, again)) {
                throw new Refusal("PASSPHRASE_DIFFERS");
            }
            work.accept(fresh);
        } finally {
            Arrays.fill(fresh, ' ');
            Arrays.fill(again, ' ');
        }
    }

    private char[] ask(Session session, String question) {
        return session.secret(Optional.ofNullable(file), VARIABLE, question);
    }
}
