package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A write-ahead log cut or garbled anywhere: what opens is exactly what the transactions before that place had made, to the
 * last row. {@code -Dkargozar.faults=long} opens a hundred thousand.
 */
@Tag("slow")
class LogImagesTest {
    private static final Extent IMAGES = new Extent("images", 1_000, 100_000);
    private static final Extent FOLDINGS = new Extent("foldings", 200, 10_000);
    /** Of so many images one is opened as a workspace and looked at claim by claim. */
    private static final int LOOKED_AT = 50;

    @TempDir
    Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private Opened opened;

    private byte[] database = new byte[0];
    private Path place = Path.of(".");

    @BeforeEach
    void write() throws IOException {
        opened = Opened.written(folder.resolve("source"));
        database = opened.database();
        place = opened.copy(folder.resolve("image"));
    }

    @Test
    void opensToTheTransactionsBeforeTheDamage() throws IOException {
        List<Damage> kinds = List.of(Damage.values());
        try (Figures figures = new Figures(IMAGES.name())) {
            for (long image = figures.of("images"); image < IMAGES.times(); image++) {
                Random random = new Random(image);
                Damage damage = kinds.get(Math.toIntExact(image % kinds.size()));
                byte[] log = damage.of(opened.log(), random);
                int expected = opened.log().transactionsOf(log);
                opens(database, log, expected, image);
                figures.add("images", 1);
                figures.add("images " + damage, 1);
                figures.add("transactions that were there", expected);
            }
        }
    }

    /** A power cut while the log is folded in: each sector of the pages that it holds is written or not. */
    @Test
    void opensToEverythingWhereTheFoldingWasCutOff() throws IOException {
        byte[] folded = folded();
        int page = opened.log().frame() - 24;
        try (Figures figures = new Figures(FOLDINGS.name())) {
            for (long image = figures.of("foldings"); image < FOLDINGS.times(); image++) {
                Random random = new Random(image);
                byte[] half = Arrays.copyOf(database, random.nextBoolean() ? folded.length : database.length);
                for (int number : opened.log().pages()) {
                    for (int at = (number - 1) * page; at < number * page && at < half.length; at += Damage.SECTOR) {
                        if (random.nextBoolean()) {
                            System.arraycopy(folded, at, half, at, Damage.SECTOR);
                        }
                    }
                }
                opens(half, opened.log().bytes(), opened.log().transactions(), image);
                figures.add("foldings", 1);
            }
        }
    }

    private byte[] folded() throws IOException {
        Sqlite.open(place.resolve(Opened.DATABASE), opened.key()).close();
        return Files.readAllBytes(place.resolve(Opened.DATABASE));
    }

    /** @param expected how many transactions of the log must be there */
    private void opens(byte[] file, byte[] log, int expected, long image) throws IOException {
        Files.write(place.resolve(Opened.DATABASE), file);
        Files.write(place.resolve(Opened.LOG), log);
        if (image % LOOKED_AT == 0) {
            try (Workspace workspace = Engine.open(new Location.Folder(place), opened.key())) {
                assertThat(new Inspection(workspace, opened.counter()).all(0)).isEqualTo(opened.before() + expected);
            }
        }
        try (Store store = Sqlite.open(place.resolve(Opened.DATABASE), opened.key())) {
            assertThat(State.of(store))
                    .as("image %d", image)
                    .isEqualTo(opened.states().get(expected));
            assertThat(store.dsl().fetchValue("PRAGMA quick_check")).isEqualTo("ok");
        }
    }
}
