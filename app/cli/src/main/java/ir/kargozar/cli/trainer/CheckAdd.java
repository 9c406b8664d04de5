package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.training.fact.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training check NATIONAL_ID CODE [--not-seen]}: a line of the check list at the agency. */
@Command(name = "check")
public final class CheckAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NATIONAL_ID")
    private String person = "";

    @Parameters(index = "1", paramLabel = "CODE")
    private String check = "";

    @Option(names = "--not-seen")
    private boolean notSeen;

    public CheckAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Event.Check seen = new Event.Check(CodeOf.given(check), !notSeen);
        return new OfPerson(session, person).state((desk, id) -> desk.check(id, seen, session.who()));
    }
}
