package ir.kargozar.cli.accounts;

import ir.kargozar.Kargozar;
import ir.kargozar.account.Account;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accounts change LOGIN [--name NAME] [--role ROLE…]}: another name, or these roles in place of the earlier. */
@Command(name = "change")
public final class AccountsChange implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "LOGIN")
    private String login = "";

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE")
    private List<String> roles = new ArrayList<>();

    public AccountsChange(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Login whose = AccountRows.login(login);
        return session.in(kargozar -> session.answers().record(AccountRows.row(changed(kargozar, whose))));
    }

    private Account changed(Kargozar kargozar, Login whose) {
        Account before = kargozar.staff()
                .accounts()
                .find(whose)
                .orElseThrow(() -> new Refusal("ACCOUNT_UNKNOWN", whose.value()));
        Line shown = name.isBlank() ? before.name() : Typed.value("name", Line.of(name));
        Set<Role> some = roles.isEmpty() ? before.roles() : AccountRows.roles(roles);
        return kargozar.staff().desk().change(whose, shown, some);
    }
}
