package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** One workspace whose clerk is killed again and again; looked at after each kill. */
final class KilledRound {
    private static final int A_WORKSPACE = 20;
    /** Microseconds of work after the first claim, at most. */
    private static final int LIFE = 60_000;
    /** Pages of the write-ahead log after which it is folded in: as the program has it, or so soon that kills fall there. */
    private static final List<Integer> FOLDED = List.of(8_000, 60, 200);
    /** Whoever has not begun by then is killed all the same. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    /** @param most kills in all */
    record Killing(Clerks clerks, Figures figures, long most) {}

    private final Killing killing;
    private final Figures figures;
    private final long seed;
    private final Random random;
    private final Path place;
    private final Path said;
    private final DataKey key;
    private final Counter counter;
    /** Claims that were said to be stored, and that were found. */
    private long last;

    private long stored;
    /** Microseconds until a clerk has its first claim. */
    private long beginning = 100_000;

    KilledRound(Killing killing, long seed, Path place, DataKey key) {
        this.killing = killing;
        this.figures = killing.figures();
        this.seed = seed;
        this.random = new Random(seed);
        this.place = place;
        this.said = place.resolveSibling("said-" + seed);
        this.key = key;
        this.counter = new Counter(seed);
    }

    void run() throws IOException, InterruptedException {
        for (int kill = 0; kill < A_WORKSPACE && figures.of("kills") < killing.most(); kill++) {
            kill();
            hear();
            inspect();
            figures.add("kills", 1);
        }
        try (Workspace workspace = Engine.open(new Location.Folder(place), key)) {
            assertThat(new Inspection(workspace, counter).all(0)).isEqualTo(stored);
        }
        Folders.delete(place);
        figures.add("workspaces", 1);
    }

    /** Every fourth while it begins, where it works through what the last one left. */
    private void kill() throws IOException, InterruptedException {
        boolean begins = random.nextInt(4) == 0;
        int folded = FOLDED.get(random.nextInt(FOLDED.size()));
        Files.deleteIfExists(said);
        long started = System.nanoTime();
        Clerks.Life life = killing.clerks().start(new Clerk.Task(place, key, said, seed, 2_000, folded));
        if (begins) {
            TimeUnit.MICROSECONDS.sleep(random.nextLong(beginning));
        } else if (awaitClaim(life, started)) {
            beginning = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - started);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LIFE));
        }
        figures.add(life.kill() ? "killed at work" : "ended by itself", 1);
    }

    private boolean awaitClaim(Clerks.Life life, long started) throws IOException, InterruptedException {
        while (!Files.exists(said) || Files.size(said) <= Clerk.OPEN.length() + 1) {
            if (!life.isAlive() || System.nanoTime() - started > PATIENCE) {
                figures.add("did not begin", 1);
                return false;
            }
            TimeUnit.MICROSECONDS.sleep(300);
        }
        return true;
    }

    /** Whole lines only. */
    private void hear() throws IOException {
        String text = Files.exists(said) ? Files.readString(said) : "";
        List<Long> serials = text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.equals(Clerk.OPEN))
                .map(line -> Long.parseLong(line.substring(0, line.length() - 1)))
                .toList();
        figures.add(
                serials.isEmpty()
                        ? text.isEmpty() ? "killed before it was open" : "killed before its first claim"
                        : "killed after its first claim",
                1);
        figures.add("claims said to be stored", serials.size());
        last = serials.isEmpty() ? last : serials.getLast();
    }

    /** In a copy: the next clerk finds everything as the killed one left it. */
    private void inspect() throws IOException {
        Path copy = place.resolveSibling("copy-" + seed);
        Folders.copy(place, copy);
        try (Workspace workspace = Engine.open(new Location.Folder(copy), key)) {
            long now = new Inspection(workspace, counter).all(stored);
            assertThat(now)
                    .as("claims of which %d were said to be stored", last)
                    .isGreaterThanOrEqualTo(last);
            figures.add("claims found that nobody had been told of", now - Math.max(last, stored));
            figures.add("claims found whole", now - stored);
            stored = now;
        }
        Folders.delete(copy);
    }
}
