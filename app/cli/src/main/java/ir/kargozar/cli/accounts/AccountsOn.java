package ir.kargozar.cli.accounts;

import ir.kargozar.account.Login;
import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code accounts on LOGIN}: an account that was switched off works again, with a new passphrase. */
@Command(name = "on")
public final class AccountsOn implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "LOGIN")
    private String login = "";

    @Mixin
    private FreshPassphrase fresh = new FreshPassphrase();

    public AccountsOn(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Login whose = AccountRows.login(login);
        return session.in(kargozar -> {
            fresh.use(session, passphrase -> kargozar.staff().desk().on(whose, passphrase));
            return session.answers()
                    .record(AccountRows.row(
                            kargozar.staff().accounts().find(whose).orElseThrow()));
        });
    }
}
