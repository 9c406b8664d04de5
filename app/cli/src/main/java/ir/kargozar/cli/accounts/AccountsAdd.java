package ir.kargozar.cli.accounts;

import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code accounts add LOGIN --name NAME --role ROLE…}: somebody who works here. The first is an administrator, and the
 * office's own passphrase opens nothing from then on.
 */
@Command(name = "add")
public final class AccountsAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "LOGIN")
    private String login = "";

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private List<String> roles = new ArrayList<>();

    @Mixin
    private FreshPassphrase fresh = new FreshPassphrase();

    public AccountsAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Login whose = AccountRows.login(login);
        Line shown = Typed.value("name", Line.of(name));
        Set<Role> some = AccountRows.roles(roles);
        return session.in(kargozar -> {
            fresh.use(session, passphrase -> kargozar.staff().desk().add(whose, shown, some, passphrase));
            return session.answers()
                    .record(AccountRows.row(
                            kargozar.staff().accounts().find(whose).orElseThrow()));
        });
    }
}
