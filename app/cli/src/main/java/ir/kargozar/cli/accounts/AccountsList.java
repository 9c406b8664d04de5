package ir.kargozar.cli.accounts;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code accounts list}: who works here, with those switched off. */
@Command(name = "list")
public final class AccountsList implements Callable<Integer> {
    private final Session session;

    public AccountsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.staff().accounts().all().stream()
                        .map(AccountRows::row)
                        .toList()));
    }
}
