package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training mark NATIONAL_ID --stage STAGE --of CODE --score N}: of a lesson or an exercise, examined by mouth or on paper. */
@Command(name = "mark")
public final class MarkAdd implements Callable<Integer> {
    private static final int BEST = 100;

    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--stage", paramLabel = "STAGE", required = true)
    private Stage stage = Stage.THEORY;

    @Option(names = "--of", paramLabel = "CODE", required = true)
    private String of = "";

    @Option(names = "--score", paramLabel = "N", required = true)
    private int score;

    public MarkAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (score < 0 || score > BEST) {
            throw new Refusal("TRAINING_NUMBER", Integer.toString(score), "0", Integer.toString(BEST));
        }
        Event.Mark mark = new Event.Mark(stage, CodeOf.given(of), score);
        return new OfPerson(session, person).state((desk, id) -> desk.mark(id, mark, session.who()));
    }
}
