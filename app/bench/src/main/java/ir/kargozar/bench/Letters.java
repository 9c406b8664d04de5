package ir.kargozar.bench;

import ir.kargozar.bench.Comparison.Spread;
import java.nio.file.Path;
import java.util.List;

/**
 * Ten thousand letters in one job, each into its own file, in a process like the desktop's: letters a second of processor
 * time beside the mail merge of an office suite, and the heap held after the last thousand beside that after the first.
 */
final class Letters implements Bench {
    /** Pages a second of an office suite in bulk (spec 07). */
    private static final double OFFICE_SUITE = 59;

    private static final double FASTER = 10;
    private static final double MORE_HEAP = 1.25;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        DesktopProcess process = DesktopProcess.run(LettersWatch.class, folder, folder.toString());
        Spread speed = process.values("SPEED").spread();
        Spread first = process.values("FIRST").spread();
        Spread last = process.values("LAST").spread();
        System.err.println(name() + ": MB of heap at most, garbage included: "
                + process.values("PEAK").spread().p50());
        Spread suite = new Spread(OFFICE_SUITE, OFFICE_SUITE);
        return List.of(
                new Comparison(name(), "letters/s", speed, suite, speed.p50() / OFFICE_SUITE, FASTER, false),
                new Comparison(name() + "-heap", "MB", last, first, last.p50() / first.p50(), MORE_HEAP, true));
    }
}
