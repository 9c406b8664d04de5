package ir.kargozar.cli.workspace;

import ir.kargozar.Kargozar;
import ir.kargozar.backup.Watch;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.backup.Repair;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import ir.kargozar.statistics.Statistics;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code check [--repair [--packages DIR]…]}: every page of the store, the whole log, the sums kept by month against the claims, and how many
 * claims stand in each state. Where the database does not open, {@code --repair} puts the newest good backup in its place.
 */
@Command(name = "check")
public final class Check implements Callable<Integer> {
    private final Session session;

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--packages", paramLabel = "DIR")
    private List<Path> packages = List.of();

    public Check(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            return session.in(this::look);
        } catch (Refusal | Fault damage) {
            if (repair && Repair.helps(damage)) {
                return new Repair(session, packages).run();
            }
            throw damage;
        }
    }

    private int look(Kargozar kargozar) {
        if (kargozar.post().vault().isHere()) {
            kargozar.post().vault().check(Watch.NONE);
        }
        ChangeLog.Verdict verdict = kargozar.log().verify();
        return verdict instanceof ChangeLog.Verdict.Whole(long rows)
                ? sound(kargozar, rows)
                : LogVerify.answer(session, verdict);
    }

    /** Scans that no claim uses any more are swept on the way; one that is missing is no sound workspace. */
    private int sound(Kargozar kargozar, long rows) {
        Map<Status, Long> counts = kargozar.claims().counts();
        Scans.Sweep scans = kargozar.optics().desk().sweep(ofUnfinished(kargozar), session.who());
        if (!scans.missing().isEmpty()) {
            throw new Fault("SCAN_MISSING", scans.missing().getFirst().value());
        }
        long repaired = repaired(kargozar.statistics());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", true);
        fields.put("rows", rows);
        fields.put("claims", counts.values().stream().mapToLong(Long::longValue).sum());
        fields.put("scans", scans.scans());
        fields.put("swept", scans.swept());
        if (repair) {
            fields.put("repaired", repaired);
        }
        return session.answers().record(fields);
    }

    /** Sums that were not what the claims say, and are now. Refused with STATISTICS_DIFFER where that was not asked for. */
    private long repaired(Statistics statistics) {
        long differing = statistics.differing();
        if (differing > 0 && !repair) {
            throw new Refusal("STATISTICS_DIFFER", Long.toString(differing));
        }
        if (differing > 0) {
            statistics.rebuild();
        }
        return differing;
    }

    /** Scans of entries that are no claims yet. */
    private static Set<ScanHash> ofUnfinished(Kargozar kargozar) {
        return kargozar.drafts().entries().list().stream()
                .flatMap(entry -> entry.typed().scans().stream())
                .map(line -> ScanHash.of(line.split(" ", 2)[0]).orThrow())
                .collect(Collectors.toSet());
    }
}
