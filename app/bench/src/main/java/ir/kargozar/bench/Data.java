package ir.kargozar.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.log.Change;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench data FOLDER [--claims 20000] [--people 8000] [--seed 1405]}: one agency's year, the same for the same
 * seed and day, in a new training workspace (passphrase {@code training}). Claims stand where a year leaves them; the
 * packages they went in are not made.
 */
final class Data {
    private static final int BATCH = 1_000;
    private static final long NANOS = 1_000_000_000L;
    private static final long CLAIMS = 20_000;
    private static final long SEED = 1405;

    private final Path folder;
    private final YearOfClaims.Size size;
    private final PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    private Data(Path folder, YearOfClaims.Size size) {
        this.folder = folder;
        this.size = size;
    }

    static void run(Words given) {
        long claims = given.number("--claims", CLAIMS);
        long people = given.number("--people", Math.max(4, claims * 2 / 5));
        new Data(Path.of(given.plain().getLast()), new YearOfClaims.Size(claims, people, given.number("--seed", SEED)))
                .make();
    }

    private void make() {
        JalaliDate today = JalaliDate.of(LocalDate.now(Clock.systemUTC()));
        YearOfClaims year;
        ClaimRules rules;
        try (Kargozar kargozar = ProgramClaims.make(folder)) {
            rules = kargozar.rules();
            year = new YearOfClaims(size, today, rules, new ClaimReader(kargozar.texts()));
        }
        Fate fate = new Fate(today, rules.returnReasons(), size.seed());
        try (Workspace workspace = Workspace.open(
                new Location.Folder(folder), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC())) {
            fill(workspace, year.contents().iterator(), fate);
        }
    }

    private void fill(Workspace workspace, Iterator<ClaimContent> contents, Fate fate) {
        long started = System.nanoTime();
        long told = started;
        long done = 0;
        while (contents.hasNext()) {
            List<ClaimContent> batch = new ArrayList<>(BATCH);
            while (contents.hasNext() && batch.size() < BATCH) {
                batch.add(contents.next());
            }
            store(workspace, batch, fate);
            done += batch.size();
            if (System.nanoTime() - told > NANOS || !contents.hasNext()) {
                told = System.nanoTime();
                out.printf(
                        Locale.ROOT,
                        "%,d of %,d claims, %,.0f a second%n",
                        done,
                        size.claims(),
                        done / ((told - started) / (double) NANOS));
            }
        }
    }

    private void store(Workspace workspace, List<ClaimContent> batch, Fate fate) {
        workspace.transactions().within(() -> {
            List<Claim<?>> claims = new ArrayList<>(batch.size());
            for (ClaimContent content : batch) {
                claims.add(fate.of(Claim.draft(
                        ids.generate(),
                        workspace
                                .claims()
                                .nextNumber(
                                        workspace.office().code(),
                                        content.receivedOn().year()),
                        content)));
            }
            workspace.claims().add(claims, new Change("bench", "claim.accepted"));
            return true;
        });
    }
}
