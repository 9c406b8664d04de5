package ir.kargozar.cli.accounts;

import ir.kargozar.Door;
import ir.kargozar.Kargozar;
import ir.kargozar.account.Login;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code accounts passphrase [--of LOGIN] [--recovery-key-file FILE]}: one's own passphrase, or an administrator gives
 * somebody a new one; with the recovery key, an administrator's or, without accounts, the office's.
 */
@Command(name = "passphrase")
public final class AccountsPassphrase implements Callable<Integer> {
    private static final String RECOVERY_KEY = "KARGOZAR_RECOVERY_KEY";
    private final Session session;

    @Option(names = "--of", paramLabel = "LOGIN")
    private String login = "";

    @Option(names = "--recovery-key-file", paramLabel = "FILE")
    private @Nullable Path recoveryKey;

    @Mixin
    private FreshPassphrase fresh = new FreshPassphrase();

    public AccountsPassphrase(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Login> whose = login.isBlank() ? Optional.empty() : Optional.of(AccountRows.login(login));
        return recoveryKey == null ? session.in(kargozar -> changed(kargozar, whose)) : recovered(whose);
    }

    private int changed(Kargozar kargozar, Optional<Login> whose) {
        fresh.use(
                session,
                passphrase -> whose.ifPresentOrElse(
                        other -> kargozar.staff().desk().reset(other, passphrase), () -> own(kargozar, passphrase)));
        return done(whose.map(Login::value).orElseGet(session::who));
    }

    private void own(Kargozar kargozar, char[] passphrase) {
        char[] before = session.passphrase();
        try {
            kargozar.staff().desk().ownPassphrase(before, passphrase);
        } finally {
            Arrays.fill(before, ' ');
        }
    }

    private int recovered(Optional<Login> whose) {
        char[] key = session.secret(Optional.ofNullable(recoveryKey), RECOVERY_KEY, "cli.recoveryKey");
        try (Kargozar kargozar = Door.recover(
                session.workspace(),
                new String(key),
                session.texts(),
                session.terminal().clock())) {
            return session.in(kargozar, _ -> {
                fresh.use(
                        session,
                        passphrase -> whose.ifPresentOrElse(
                                administrator -> kargozar.staff().desk().recover(administrator, passphrase),
                                () -> kargozar.staff().officePassphrase(passphrase)));
                return done(session.who());
            });
        } finally {
            Arrays.fill(key, ' ');
        }
    }

    private int done(String who) {
        return session.answers().record(Map.of("login", who));
    }
}
