package ir.kargozar.cli.workspace;

import ir.kargozar.claim.Status;
import ir.kargozar.cli.Session;
import ir.kargozar.log.ChangeLog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code check}: every page of the store, the whole log, and how many claims stand in each state. */
@Command(name = "check")
public final class Check implements Callable<Integer> {
    private final Session session;

    public Check(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            ChangeLog.Verdict verdict = kargozar.log().verify();
            return verdict instanceof ChangeLog.Verdict.Whole(long rows)
                    ? sound(rows, kargozar.claims().counts())
                    : LogVerify.answer(session, verdict);
        });
    }

    private int sound(long rows, Map<Status, Long> counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", true);
        fields.put("rows", rows);
        fields.put("claims", counts.values().stream().mapToLong(Long::longValue).sum());
        return session.answers().record(fields);
    }
}
