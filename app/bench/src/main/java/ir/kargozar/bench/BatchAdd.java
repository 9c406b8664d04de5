package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimContent;
import java.nio.file.Path;
import java.util.List;

/** Adding many claims, claims a second in batches of a thousand: the program's whole path beside bare JDBC. */
final class BatchAdd implements Bench {
    private static final int CLAIMS = 16_000;
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 6_000;
    private static final double BOUND = 0.5;

    @Override
    public String name() {
        return "batch-add";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        List<RawClaims.Rows> rows = SaveClaim.rows(folder.resolve("first"), CLAIMS);
        Samples program = new Samples();
        Samples limit = new Samples();
        try (Kargozar kargozar = ProgramClaims.make(folder.resolve("program"));
                RawClaims raw = new RawClaims(folder.resolve("raw.db"))) {
            List<ClaimContent> contents = ProgramClaims.contents(kargozar, CLAIMS);
            for (int from = 0; from < CLAIMS; from += BATCH) {
                long started = System.nanoTime();
                ProgramClaims.saveAll(kargozar, contents.subList(from, from + BATCH));
                long between = System.nanoTime();
                raw.saveAll(rows.subList(from, from + BATCH));
                long ended = System.nanoTime();
                if (from >= WARM_UP) {
                    program.add(BATCH / ((between - started) / 1e9));
                    limit.add(BATCH / ((ended - between) / 1e9));
                }
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread bare = limit.spread();
        return List.of(new Comparison(name(), "claims/s", ours, bare, ours.p50() / bare.p50(), BOUND, false));
    }
}
