package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.exchange.Payload;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One bit changed anywhere: in the database it is found when its page is read, a package with it is refused and leaves
 * nothing. {@code -Dkargozar.faults=long} flips ten thousand each.
 */
@Tag("slow")
class FlippedBitsTest {
    private static final Extent DATABASE = new Extent("bits-of-databases", 1_000, 10_000);
    private static final Extent PACKAGE = new Extent("bits-of-packages", 400, 10_000);
    private static final int CLAIMS = 12;
    /** By quick_check, after the database had opened. */
    private static final String NAMED = "NAMED_BY_CHECK";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void ofADatabaseAreFound() throws IOException {
        Opened opened = Opened.written(folder.resolve("source"));
        Path place = opened.copy(folder.resolve("image")).resolve(Opened.DATABASE);
        try (Store store = Sqlite.open(place, opened.key())) {
            store.dsl().execute("VACUUM");
        }
        byte[] whole = Files.readAllBytes(place);
        try (Figures figures = new Figures(DATABASE.name())) {
            for (long bit = figures.of("bits"); bit < DATABASE.times(); bit++) {
                byte[] image = whole.clone();
                int at = flip(image, bit);
                Files.write(place, image);
                String code = read(place, opened);
                assertThat(code)
                        .as("bit %d, byte %d", bit, at)
                        .isIn("DATABASE_DAMAGED", "WORKSPACE_NEWER_SCHEMA", NAMED);
                figures.add("bits", 1);
                figures.add("bits " + code, 1);
            }
        }
    }

    private static int flip(byte[] image, long seed) {
        Random random = new Random(seed);
        int at = random.nextInt(image.length);
        image[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return at;
    }

    private static String read(Path place, Opened opened) {
        try (Store store = Sqlite.open(place, opened.key())) {
            return "ok".equals(store.dsl().fetchValue("PRAGMA quick_check")) ? "MISSED" : NAMED;
        } catch (Fault fault) {
            return fault.code();
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    @Test
    void ofAPackageAreRefused() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        try (Desktop agency = desktop("agency", Engine.AGENCY);
                Desktop office = desktop("office", Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
                Figures figures = new Figures(PACKAGE.name())) {
            agency.trust(office);
            office.trust(agency);
            agency.accept(CLAIMS);
            Path file = agency.export(office, files);
            byte[] whole = Files.readAllBytes(file);
            BitSet payload = Payload.of(file);
            State before = State.of(office.workspace.store());
            for (long bit = figures.of("bits"); bit < PACKAGE.times(); bit++) {
                byte[] image = whole.clone();
                int at = flip(image, bit);
                String code = taken(office, Files.write(files.resolve("bit-" + bit + ".kgz"), image));
                assertThat(code.equals("SAME_CONTENT") && payload.get(at))
                        .as("bit %d, byte %d", bit, at)
                        .isFalse();
                assertThat(State.of(office.workspace.store())).isEqualTo(before);
                figures.add("bits", 1);
                figures.add("bits " + code, 1);
            }
            assertThat(office.take(file)).isInstanceOf(Imported.Applied.class);
        }
    }

    /** The refusal's code; SAME_CONTENT where the bit is of a header that decides nothing, and then it is undone. */
    private static String taken(Desktop office, Path file) throws IOException {
        try {
            return office.workspace.transactions().within(() -> {
                assertThat(office.take(file))
                        .isInstanceOfSatisfying(
                                Imported.Applied.class,
                                applied -> assertThat(applied.setAside()).isEqualTo(List.of()));
                throw new Refusal("SAME_CONTENT");
            });
        } catch (Refusal refusal) {
            return refusal.code();
        } finally {
            Files.delete(file);
        }
    }

    private Desktop desktop(String name, ir.kargozar.office.Office office) {
        return new Desktop(Engine.workspace(new Location.Folder(folder.resolve(name)), office));
    }
}
