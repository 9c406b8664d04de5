package ir.kargozar.cli.trainer;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training session add CODE --cohort CODE --stage STAGE --place TEXT [--date DATE] [--hours N]}; today where no day is said. */
@Command(name = "add")
public final class SessionAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--cohort", paramLabel = "CODE", required = true)
    private String cohort = "";

    @Option(names = "--stage", paramLabel = "STAGE", required = true)
    private Stage stage = Stage.THEORY;

    @Option(names = "--place", paramLabel = "TEXT", required = true)
    private String place = "";

    @Option(names = "--date", paramLabel = "DATE")
    private String date = "";

    @Option(names = "--hours", paramLabel = "N")
    private int hours = 4;

    public SessionAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JalaliDate day = date.isBlank() ? session.today() : Typed.value("date", JalaliDate.of(date));
        Event.Session held = new Event.Session(
                CodeOf.given(code),
                CodeOf.given(cohort),
                stage,
                Typed.value("place", Line.of(place)),
                day,
                hours(hours));
        return session.in(kargozar -> session.answers()
                .record(TrainingRows.fact(kargozar.post().school().training().session(held, session.who()))));
    }

    private static int hours(int typed) {
        if (typed < 1 || typed > 24) {
            throw new Refusal("TRAINING_NUMBER", Integer.toString(typed), "1", "24");
        }
        return typed;
    }
}
