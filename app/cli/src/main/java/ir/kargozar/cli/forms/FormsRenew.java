package ir.kargozar.cli.forms;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms renew ID}: a new agreement in the place of a sent one (B14), as a draft whose term is still to be entered. */
@Command(name = "renew")
public final class FormsRenew implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    public FormsRenew(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new NumberedForm(session, id)
                .decide((kargozar, number) -> kargozar.offset().desk().renew(number, session.who()));
    }
}
