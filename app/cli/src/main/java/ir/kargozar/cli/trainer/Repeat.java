package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training repeat NATIONAL_ID --stage STAGE --reason TEXT}: the stage is to be repeated; what came after it falls too. */
@Command(name = "repeat")
public final class Repeat implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--stage", paramLabel = "STAGE", required = true)
    private Stage stage = Stage.THEORY;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public Repeat(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Line why = Typed.value("reason", Line.of(reason));
        return new OfPerson(session, person).state((desk, id) -> desk.repeat(id, stage, why, session.who()));
    }
}
