package ir.kargozar.bench;

import ir.kargozar.claim.people.People;
import ir.kargozar.identity.NationalId;
import ir.kargozar.storage.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finding people, milliseconds, encrypted on disk: after each key as names and numbers are typed, beside a LIKE scan of
 * the same people to its end; and recall by national id. {@code --people 1000000} says how many people there are,
 * {@code --url} an empty PostgreSQL database to keep them in.
 */
final class FindPeople implements Bench {
    private static final int LIMIT = 12;
    private static final int TYPED = 1_500;
    private static final int SCANS = 25;
    private static final double TIMES_SCAN = 25;
    private static final double MOST = 10;
    private static final double MOST_BY_ID = 0.2;

    private final Words given;

    FindPeople(Words given) {
        this.given = given;
    }

    @Override
    public String name() {
        return "find-people";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        String where = given.text("--url", folder.resolve("people").toString());
        try (Workspace workspace = ManyPeople.make(where, given.number("--people", 1_000_000))) {
            Typed typed = Typed.of(workspace.store(), TYPED);
            List<String> keys = typed.keyByKey();
            search(workspace.people(), keys.subList(0, keys.size() / 10));
            Comparison.Spread found = search(workspace.people(), keys);
            Comparison.Spread scanned = new LikeScan(workspace.store()).spread(typed.whole(), SCANS);
            Comparison.Spread recalled = recall(workspace.people(), typed.ids());
            return List.of(
                    new Comparison(name(), "ms", found, scanned, scanned.p50() / found.p99(), TIMES_SCAN, false),
                    new Comparison(name() + " p99", "ms", found, bound(MOST), found.p99() / MOST, 1, true),
                    new Comparison(
                            name() + " by national id p99",
                            "ms",
                            recalled,
                            bound(MOST_BY_ID),
                            recalled.p99() / MOST_BY_ID,
                            1,
                            true));
        }
    }

    private static Comparison.Spread bound(double millis) {
        return new Comparison.Spread(millis, millis);
    }

    private static Comparison.Spread search(People people, List<String> typed) {
        Samples samples = new Samples();
        Samples busy = new Samples();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        List<String> slow = new ArrayList<>();
        for (String text : typed) {
            long worked = thread.getCurrentThreadCpuTime();
            long started = System.nanoTime();
            people.search(text, LIMIT);
            double millis = (System.nanoTime() - started) / 1e6;
            busy.add((thread.getCurrentThreadCpuTime() - worked) / 1e6);
            samples.add(millis);
            if (millis > MOST) {
                slow.add(text);
            }
        }
        if (!slow.isEmpty()) {
            System.err.println(slow.size() + " of " + typed.size() + " slower than " + MOST + " ms: "
                    + slow.subList(0, Math.min(12, slow.size())));
        }
        Comparison.Spread alone = busy.spread();
        System.err.printf(
                Locale.ROOT,
                "of these, at work (not waiting for a processor or the disk): p50 %.3f p99 %.3f ms%n",
                alone.p50(),
                alone.p99());
        return samples.spread();
    }

    private static Comparison.Spread recall(People people, List<NationalId> ids) {
        Samples samples = new Samples();
        for (NationalId id : ids) {
            long started = System.nanoTime();
            boolean known = people.find(id).isPresent();
            samples.add((System.nanoTime() - started) / 1e6);
            if (!known) {
                throw new IllegalStateException("a person is lost");
            }
        }
        return samples.spread();
    }
}
