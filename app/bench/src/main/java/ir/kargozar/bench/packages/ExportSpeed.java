package ir.kargozar.bench.packages;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.bench.Samples;
import ir.kargozar.claim.ClaimContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Exporting packages of five thousand claims, claims a second. The file (frozen, signed, encrypted, written, read back) of
 * records in memory beside the bare pipeline over the same claims; the whole of it, read from the store and marked there
 * with a log row each, beside bare JDBC doing that and the bare pipeline. And bytes a claim.
 */
public final class ExportSpeed implements Bench {
    private static final int BATCH = 5_000;
    private static final int PACKAGES = 16;
    private static final int WARM_UP = 8;
    private static final double BOUND = 0.8;
    private static final double STORE_BOUND = 0.5;
    private static final double MOST_BYTES = 250;

    private final Database database;

    private ExportSpeed(Database database) {
        this.database = database;
    }

    public static ExportSpeed sqlite() {
        return new ExportSpeed(new SqliteDatabase());
    }

    public static ExportSpeed postgres() {
        return new ExportSpeed(new PostgresDatabase());
    }

    @Override
    public String name() {
        return "packages-export" + database.suffix();
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Samples whole = new Samples();
        Samples files = new Samples();
        Samples limit = new Samples();
        Samples wholeLimit = new Samples();
        Samples bytes = new Samples();
        BarePipeline bare = new BarePipeline();
        InMemory inMemory = new InMemory();
        try (Database.Places places = database.in(folder);
                RawMarks marks = marks(places.marked());
                Pair pair = Pair.make(places.agency(), places.office())) {
            List<ClaimContent> contents = ProgramClaims.contents(pair.agency(), PACKAGES * BATCH);
            for (int from = 0; from + BATCH <= contents.size(); from += BATCH) {
                List<ClaimContent> some = contents.subList(from, from + BATCH);
                ProgramClaims.saveAll(pair.agency(), some);
                long started = System.nanoTime();
                Path file = pair.export(folder);
                long exported = System.nanoTime();
                inMemory.write(some, folder.resolve("memory"));
                long written = System.nanoTime();
                bare.write(some, folder.resolve("bare"));
                long piped = System.nanoTime();
                marks.mark();
                long ended = System.nanoTime();
                if (from >= WARM_UP * BATCH) {
                    whole.add(BATCH / ((exported - started) / 1e9));
                    files.add(BATCH / ((written - exported) / 1e9));
                    limit.add(BATCH / ((piped - written) / 1e9));
                    wholeLimit.add(BATCH / ((ended - written) / 1e9));
                    bytes.add((double) Files.size(file) / BATCH);
                }
            }
        }
        Comparison.Spread ours = files.spread();
        Comparison.Spread all = whole.spread();
        Comparison.Spread pipeline = limit.spread();
        Comparison.Spread marked = wholeLimit.spread();
        Comparison.Spread size = bytes.spread();
        return List.of(
                new Comparison(name(), "claims/s", ours, pipeline, ours.p50() / pipeline.p50(), BOUND, false),
                new Comparison(
                        name() + " with the store",
                        "claims/s",
                        all,
                        marked,
                        all.p50() / marked.p50(),
                        STORE_BOUND,
                        false),
                new Comparison(
                        name() + " bytes a claim",
                        "bytes",
                        size,
                        new Comparison.Spread(MOST_BYTES, MOST_BYTES),
                        size.p50() / MOST_BYTES,
                        1,
                        true));
    }

    /** Another workspace with as many claims, for bare JDBC. */
    private static RawMarks marks(String where) {
        try (Kargozar program = ProgramClaims.make(where)) {
            List<ClaimContent> contents = ProgramClaims.contents(program, PACKAGES * BATCH);
            for (int from = 0; from < contents.size(); from += BATCH) {
                ProgramClaims.saveAll(program, contents.subList(from, from + BATCH));
            }
        }
        return new RawMarks(where, BATCH);
    }
}
