package ir.kargozar.cli.statistics;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.export.Export;
import ir.kargozar.statistics.export.Exports.Made;
import ir.kargozar.statistics.export.Requests;
import ir.kargozar.statistics.export.ScheduledExports.Outcome;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A file of statistics, made at once; where another process holds the workspace, asked for in its folder, which is no
 * failure. What was asked for before is made first.
 */
public final class ScheduledFile {
    private static final String PLACE = "\uE000";
    private final Session session;

    public ScheduledFile(Session session) {
        this.session = session;
    }

    /** @param told the fields of the answer */
    public int make(Export wanted, Function<Made, Map<String, Object>> told) {
        try {
            return session.in(kargozar -> {
                overdue(kargozar);
                Made made = kargozar.post()
                        .exports(kargozar.press().statisticsPapers())
                        .make(wanted);
                return session.answers().record(told.apply(made));
            });
        } catch (Refusal refusal) {
            if (!refusal.code().equals("WORKSPACE_IN_USE")) {
                throw refusal;
            }
            return leave(wanted);
        }
    }

    private void overdue(Kargozar kargozar) {
        List<Outcome> outcomes = kargozar.post()
                .scheduledExports(kargozar.press().statisticsPapers())
                .run();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done(Path file) -> session.answers().say(words("statistics.request.done", file));
                case Outcome.SetAside aside ->
                    session.answers()
                            .progress(session.texts()
                                    .say(
                                            "statistics.request.refused",
                                            aside.request(),
                                            aside.why().message()));
            }
        }
    }

    private int leave(Export wanted) {
        new Requests(Path.of(session.workspace())).leave(wanted);
        if (session.answers().isJson()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", wanted.out());
            fields.put("requested", true);
            return session.answers().record(fields);
        }
        session.answers().say(words("statistics.request.left", wanted.out()));
        return ExitStatus.DONE;
    }

    /** A path is shown as it is typed: its digits stay. */
    private String words(String key, Path file) {
        return session.texts().say(key, PLACE).replace(PLACE, file.toString());
    }
}
