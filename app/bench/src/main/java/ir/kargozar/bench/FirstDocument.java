package ir.kargozar.bench;

import ir.kargozar.bench.Comparison.Spread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The first agreement in three copies after start, milliseconds, where the engine was warmed up in the background: in
 * new processes like the desktop's, beside the 300 ms it may take.
 */
final class FirstDocument implements Bench {
    private static final int PROCESSES = 9;
    private static final double LIMIT = 300;

    @Override
    public String name() {
        return "first-document";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Samples first = new Samples();
        Samples warming = new Samples();
        for (int i = 0; i < PROCESSES; i++) {
            DesktopProcess process = DesktopProcess.run(
                    FirstDocumentWatch.class,
                    folder,
                    folder.resolve("agency" + i).toString());
            first.add(process.values("FIRST").spread().p50());
            warming.add(process.values("WARM").spread().p50());
        }
        System.err.printf(
                Locale.ROOT,
                "%s: warming up took %.0f ms%n",
                name(),
                warming.spread().p50());
        Spread spread = first.spread();
        return List.of(new Comparison(name(), "ms", spread, new Spread(LIMIT, LIMIT), spread.p50() / LIMIT, 1, true));
    }
}
