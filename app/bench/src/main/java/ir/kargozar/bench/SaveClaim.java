package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Saving one claim, milliseconds to the end of its commit: the program's whole path beside bare JDBC. */
final class SaveClaim implements Bench {
    private static final int CLAIMS = 2_400;
    private static final int WARM_UP = 600;
    private static final int TURN = 100;
    private static final double BOUND = 1.5;

    @Override
    public String name() {
        return "save-claim";
    }

    /** In turns of a hundred claims, so that both meet the same disk. */
    @Override
    public List<Comparison> run(Path folder) throws Exception {
        List<RawClaims.Rows> rows = rows(folder.resolve("first"), CLAIMS);
        Samples program = new Samples();
        Samples limit = new Samples();
        try (Kargozar kargozar = ProgramClaims.make(folder.resolve("program"));
                RawClaims raw = new RawClaims(folder.resolve("raw.db"))) {
            List<ClaimContent> contents = ProgramClaims.contents(kargozar, CLAIMS);
            for (int from = 0; from < CLAIMS; from += TURN) {
                for (int i = from; i < from + TURN; i++) {
                    long started = System.nanoTime();
                    ProgramClaims.save(kargozar, contents.get(i));
                    note(program, i, started);
                }
                for (int i = from; i < from + TURN; i++) {
                    long started = System.nanoTime();
                    raw.save(rows.get(i));
                    note(limit, i, started);
                }
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread bare = limit.spread();
        return List.of(new Comparison(name(), "ms", ours, bare, ours.p50() / bare.p50(), BOUND, true));
    }

    private static void note(Samples samples, int index, long started) {
        if (index >= WARM_UP) {
            samples.add((System.nanoTime() - started) / 1e6);
        }
    }

    /** The rows that the program writes for these claims. */
    static List<RawClaims.Rows> rows(Path folder, int claims) throws Exception {
        try (Kargozar kargozar = ProgramClaims.make(folder)) {
            ProgramClaims.saveAll(kargozar, ProgramClaims.contents(kargozar, claims));
        }
        try (Workspace workspace = Workspace.open(
                new Location.Folder(folder), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
            return RawClaims.read(workspace.store());
        }
    }
}
