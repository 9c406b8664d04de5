package ir.kargozar.bench.packages;

import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.bench.Samples;
import ir.kargozar.claim.ClaimContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Exporting packages of five thousand claims, claims a second, beside the bare pipeline over the same claims in memory: the
 * file (frozen, signed, encrypted, written, read back) of records in memory; and the whole of it, read from the store and
 * marked there with a log row each. And bytes a claim.
 */
public final class ExportSpeed implements Bench {
    private static final int BATCH = 5_000;
    private static final int PACKAGES = 9;
    private static final int WARM_UP = 4;
    private static final double BOUND = 0.8;
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
        Samples bytes = new Samples();
        BarePipeline bare = new BarePipeline();
        InMemory inMemory = new InMemory();
        try (Database.Places places = database.in(folder);
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
                long ended = System.nanoTime();
                if (from >= WARM_UP * BATCH) {
                    whole.add(BATCH / ((exported - started) / 1e9));
                    files.add(BATCH / ((written - exported) / 1e9));
                    limit.add(BATCH / ((ended - written) / 1e9));
                    bytes.add((double) Files.size(file) / BATCH);
                }
            }
        }
        Comparison.Spread ours = files.spread();
        Comparison.Spread all = whole.spread();
        Comparison.Spread pipeline = limit.spread();
        Comparison.Spread size = bytes.spread();
        return List.of(
                new Comparison(name(), "claims/s", ours, pipeline, ours.p50() / pipeline.p50(), BOUND, false),
                new Comparison(
                        name() + " with the store",
                        "claims/s",
                        all,
                        pipeline,
                        all.p50() / pipeline.p50(),
                        BOUND,
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
}
