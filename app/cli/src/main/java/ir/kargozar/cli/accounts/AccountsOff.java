package ir.kargozar.cli.accounts;

import ir.kargozar.account.Login;
import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code accounts off LOGIN}: the account’s passphrase opens nothing any more. */
@Command(name = "off")
public final class AccountsOff implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "LOGIN")
    private String login = "";

    public AccountsOff(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Login whose = AccountRows.login(login);
        return session.in(kargozar ->
                session.answers().record(AccountRows.row(kargozar.staff().desk().off(whose))));
    }
}
