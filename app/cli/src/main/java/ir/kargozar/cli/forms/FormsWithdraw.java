package ir.kargozar.cli.forms;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms withdraw ID}: throws a form away that was not registered. */
@Command(name = "withdraw")
public final class FormsWithdraw implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    public FormsWithdraw(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new NumberedForm(session, id)
                .decide((kargozar, number) -> kargozar.offset().desk().withdraw(number, session.who()));
    }
}
