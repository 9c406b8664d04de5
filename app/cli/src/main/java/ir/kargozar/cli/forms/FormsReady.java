package ir.kargozar.cli.forms;

import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms ready ID}: a draft that lacks nothing, ready to be printed. */
@Command(name = "ready")
public final class FormsReady implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id = "";

    public FormsReady(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new NumberedForm(session, id)
                .decide((kargozar, number) -> kargozar.offset().desk().ready(number, session.who()));
    }
}
