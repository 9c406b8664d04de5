package ir.kargozar.cli.trainer;

import ir.kargozar.Kargozar;
import ir.kargozar.School;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.training.fact.Event;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code training cohort add CODE --title TITLE [--go-live DATE] [--province NAME]}: a class, or a corrected one. Go-live is by default
 * the province's (A5), the province this office's.
 */
@Command(name = "add")
public final class CohortAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title = "";

    @Option(names = "--go-live", paramLabel = "DATE")
    private String goLive = "";

    @Option(names = "--province", paramLabel = "NAME")
    private String province = "";

    public CohortAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Line name = Typed.value("title", Line.of(title));
        return session.in(kargozar -> {
            Line where = province.isBlank() ? kargozar.office().province() : Typed.value("province", Line.of(province));
            Event.Cohort cohort = new Event.Cohort(CodeOf.given(code), name, where, day(kargozar, where));
            return session.answers()
                    .record(TrainingRows.fact(
                            kargozar.post().school().training().cohort(cohort, session.who())));
        });
    }

    private JalaliDate day(Kargozar kargozar, Line where) {
        School school = kargozar.post().school();
        return goLive.isBlank()
                ? school.rollout().of(where.value()).orElseThrow(() -> new Refusal("GO_LIVE_UNKNOWN", where.value()))
                : Typed.value("go-live", JalaliDate.of(goLive));
    }
}
