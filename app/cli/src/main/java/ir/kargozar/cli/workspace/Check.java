package ir.kargozar.cli.workspace;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Session;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.Scans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
                    ? sound(kargozar, rows)
                    : LogVerify.answer(session, verdict);
        });
    }

    /** Scans that no claim uses any more are swept on the way; one that is missing is no sound workspace. */
    private int sound(Kargozar kargozar, long rows) {
        Map<Status, Long> counts = kargozar.claims().counts();
        Scans.Sweep scans = kargozar.optics().desk().sweep(Set.of(), session.who());
        if (!scans.missing().isEmpty()) {
            throw new Fault("SCAN_MISSING", scans.missing().getFirst().value());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", true);
        fields.put("rows", rows);
        fields.put("claims", counts.values().stream().mapToLong(Long::longValue).sum());
        fields.put("scans", scans.scans());
        fields.put("swept", scans.swept());
        return session.answers().record(fields);
    }
}
