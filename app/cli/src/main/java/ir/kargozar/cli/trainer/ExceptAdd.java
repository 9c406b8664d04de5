package ir.kargozar.cli.trainer;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.text.Line;
import ir.kargozar.training.fact.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training except NATIONAL_ID --until DATE --reason TEXT}: the head lets someone through the gate until a day. */
@Command(name = "except")
public final class ExceptAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--until", paramLabel = "DATE", required = true)
    private String until = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public ExceptAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Event.Excepted excepted = new Event.Excepted(
                Typed.value("until", JalaliDate.of(until)), Typed.value("--reason", Line.of(reason)));
        return new OfPerson(session, person).state((desk, id) -> desk.except(id, excepted, session.who()));
    }
}
