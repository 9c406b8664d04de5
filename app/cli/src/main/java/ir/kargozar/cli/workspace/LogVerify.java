package ir.kargozar.cli.workspace;

import ir.kargozar.cli.Session;
import ir.kargozar.log.ChangeLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code log verify}: reads the whole chain; refused where a row was altered or removed, which it names. */
@Command(name = "verify")
public final class LogVerify implements Callable<Integer> {
    private final Session session;

    public LogVerify(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> answer(session, kargozar.log().verify()));
    }

    static int answer(Session session, ChangeLog.Verdict verdict) {
        return switch (verdict) {
            case ChangeLog.Verdict.Whole(long rows) -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("whole", true);
                fields.put("rows", rows);
                yield session.answers().record(fields);
            }
            case ChangeLog.Verdict.Broken(long sequence, ChangeLog.Damage damage) ->
                session.answers()
                        .refuse(List.of(session.texts()
                                .problem("sequence", "LOG_" + damage.name(), List.of(Long.toString(sequence)))));
        };
    }
}
