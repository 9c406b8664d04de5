package ir.kargozar.cli.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.cli.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code circulars read NUMBER}: this user read it; the next package says so to its office. */
@Command(name = "read")
public final class CircularsRead implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--from", paramLabel = "CODE")
    private String from = "";

    public CircularsRead(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new OneCircular(session, number, from).with((kargozar, circular) -> switch (kargozar.post()
                .circulars()
                .read(circular, session.who())) {
            case CircularDesk.Outcome.Done(Circular read) -> session.answers().record(CircularRows.brief(read));
            case CircularDesk.Outcome.Refused(var problems) -> session.answers().refuse(problems);
        });
    }
}
