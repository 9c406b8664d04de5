package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk of a folder's workspace: ciphertext that nobody alters, exchanges or reads unseen. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class ScanFolderTest {
    private static final Change KEPT = new Change("زهرا", "scan.kept");
    private static final int BYTES = 300_000;

    @TempDir
    Path folder;

    private Workspace workspace;
    private Scans scans;

    @BeforeEach
    void open() {
        workspace = Engine.workspace(new Location.Folder(folder), Engine.AGENCY);
        scans = workspace.scans();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ReadyScan kept(long seed) {
        ReadyScan ready = ScansTest.ready(BYTES, seed, "a.jpg");
        scans.keep(ready, KEPT);
        return ready;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("scans"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void isDamaged(ScanHash hash) {
        assertThatThrownBy(() -> scans.read(hash, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("SCAN_DAMAGED"));
    }

    @Test
    void keepsOneFileAContentAndItsNameTellsNothing() throws IOException {
        ReadyScan ready = kept(1);
        scans.keep(ready, KEPT);
        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString())
                    .hasSize(64)
                    .isNotEqualTo(ready.scan().hash().value());
            byte[] stored = Files.readAllBytes(file);
            assertThat(stored).hasSizeBetween(BYTES + 40, BYTES + 200);
            String hex = HexFormat.of().formatHex(stored);
            assertThat(hex).doesNotContain(HexFormat.of().formatHex(Arrays.copyOf(ready.content(), 16)));
        });
    }

    @Test
    void findsEveryFlippedByte() throws IOException {
        ReadyScan ready = kept(2);
        Path file = files().getFirst();
        byte[] honest = Files.readAllBytes(file);
        Random random = new Random(8);
        for (int i = 0; i < 120; i++) {
            int at = i < 50 ? i : i < 70 ? honest.length - 1 - (i - 50) : random.nextInt(honest.length);
            byte[] flipped = honest.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            isDamaged(ready.scan().hash());
        }
        Files.write(file, honest);
        scans.read(ready.scan().hash(), OutputStream.nullOutputStream());
    }

    @Test
    void findsSegmentsThatWereExchangedRepeatedOrCutOff() throws IOException {
        ReadyScan ready = kept(3);
        Path file = files().getFirst();
        byte[] honest = Files.readAllBytes(file);
        int segment = 1 << 16;
        byte[] exchanged = honest.clone();
        System.arraycopy(honest, segment, exchanged, 2 * segment, segment);
        System.arraycopy(honest, 2 * segment, exchanged, segment, segment);
        byte[] repeated = honest.clone();
        System.arraycopy(honest, segment, repeated, 2 * segment, segment);
        for (byte[] wrong : List.of(
                exchanged,
                repeated,
                Arrays.copyOf(honest, 2 * segment),
                Arrays.copyOf(honest, honest.length - 1),
                Arrays.copyOf(honest, honest.length + 1),
                Arrays.copyOf(honest, 10),
                new byte[0])) {
            Files.write(file, wrong);
            isDamaged(ready.scan().hash());
        }
    }

    @Test
    void findsFilesThatWereExchangedAndSegmentsOfAnotherFile() throws IOException {
        ReadyScan one = kept(4);
        Path first = files().getFirst();
        ReadyScan two = kept(5);
        Path second =
                files().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow();
        byte[] ofFirst = Files.readAllBytes(first);
        byte[] ofSecond = Files.readAllBytes(second);
        Files.write(first, ofSecond);
        isDamaged(one.scan().hash());
        byte[] mixed = ofSecond.clone();
        System.arraycopy(ofFirst, 1 << 16, mixed, 1 << 16, 1 << 16);
        Files.write(second, mixed);
        isDamaged(two.scan().hash());
        Files.copy(folder.resolve("workspace.json"), first, StandardCopyOption.REPLACE_EXISTING);
        isDamaged(one.scan().hash());
    }

    @Test
    void saysWhichContentIsMissingAndTakesItInAgain() throws IOException {
        ReadyScan ready = kept(6);
        Files.delete(files().getFirst());
        assertThat(scans.sweep(Set.of(), Engine.CLOCK.instant(), KEPT).missing())
                .containsExactly(ready.scan().hash());
        scans.keep(ready, KEPT);
        assertThat(scans.sweep(Set.of(), Engine.CLOCK.instant(), KEPT).missing())
                .isEmpty();
    }

    @Test
    void sweepsWhatACrashLeft() throws IOException {
        ReadyScan ready = kept(7);
        Path file = files().getFirst();
        String orphan = "0".repeat(64);
        Files.copy(file, Files.createDirectories(folder.resolve("scans/00")).resolve(orphan));
        Files.copy(file, file.resolveSibling("1".repeat(64) + ".part"));
        Scans.Sweep sweep = scans.sweep(Set.of(), Engine.CLOCK.instant(), KEPT);
        assertThat(sweep).isEqualTo(new Scans.Sweep(1, 1, List.of()));
        assertThat(files()).containsExactly(file);
        scans.read(ready.scan().hash(), OutputStream.nullOutputStream());
    }

    @Test
    void writesNoNameOfAFileOrPersonInTheClear() throws IOException {
        scans.keep(ScansTest.ready(5000, 9, "نسخهٔ لالهٔ کریمی‌نژاد.jpg"), KEPT);
        workspace.close();
        byte[] name = "کریمی‌نژاد".getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                assertThat(HexFormat.of().formatHex(Files.readAllBytes(each)))
                        .doesNotContain(HexFormat.of().formatHex(name));
                assertThat(each.toString()).doesNotContain("کریمی");
            }
        }
        openAgain();
    }

    private void openAgain() {
        workspace = Engine.open(new Location.Folder(folder));
    }
}
