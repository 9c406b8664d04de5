package ir.kargozar.bench.packages;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.Bench;
import ir.kargozar.bench.Comparison;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.bench.Samples;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.handover.parcel.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Importing packages of a thousand claims, claims a second: decrypted, verified, checked, stored with search words, people,
 * log and receipt, beside bare JDBC writing the very same rows.
 */
public final class ImportSpeed implements Bench {
    private static final int BATCH = 1_000;
    private static final int PACKAGES = 24;
    private static final int WARM_UP = 8;
    private static final double BOUND = 0.5;

    private final Database database;

    private ImportSpeed(Database database) {
        this.database = database;
    }

    public static ImportSpeed sqlite() {
        return new ImportSpeed(new SqliteDatabase());
    }

    public static ImportSpeed postgres() {
        return new ImportSpeed(new PostgresDatabase());
    }

    @Override
    public String name() {
        return "packages-import" + database.suffix();
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        try (Database.Places places = database.in(folder)) {
            List<Path> files = new ArrayList<>();
            try (Pair pair = Pair.make(places.agency(), places.office())) {
                List<ClaimContent> contents = ProgramClaims.contents(pair.agency(), PACKAGES * BATCH);
                for (int from = 0; from < contents.size(); from += BATCH) {
                    ProgramClaims.saveAll(
                            pair.agency(), contents.subList(from, Math.min(contents.size(), from + BATCH)));
                    files.add(pair.export(folder));
                }
            }
            places.copyOffice();
            try (Kargozar first = ProgramClaims.open(places.office())) {
                files.forEach(file -> take(first, file));
            }
            return List.of(measured(places, files));
        }
    }

    private Comparison measured(Database.Places places, List<Path> files) throws Exception {
        Samples program = new Samples();
        Samples limit = new Samples();
        try (Database.Raw raw = places.raw();
                Kargozar office = ProgramClaims.open(places.copy())) {
            for (int i = 0; i < files.size(); i++) {
                long started = System.nanoTime();
                take(office, files.get(i));
                long between = System.nanoTime();
                raw.save(i * BATCH, (i + 1) * BATCH);
                long ended = System.nanoTime();
                if (i >= WARM_UP) {
                    program.add(BATCH / ((between - started) / 1e9));
                    limit.add(BATCH / ((ended - between) / 1e9));
                }
            }
        }
        Comparison.Spread ours = program.spread();
        Comparison.Spread bare = limit.spread();
        return new Comparison(name(), "claims/s", ours, bare, ours.p50() / bare.p50(), BOUND, false);
    }

    private static void take(Kargozar office, Path file) {
        office.post().handover().importPackage(file, Pair.WHO, Progress.NONE);
    }
}
