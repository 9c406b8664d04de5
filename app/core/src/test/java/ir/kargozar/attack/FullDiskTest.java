package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.SentPackage;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full at every step of a package: each time a little more is left, until the work gets through. Before
 * that it must say so and change nothing; then everything is there once.
 */
@Tag("slow")
class FullDiskTest {
    private static final int CLAIMS = 24;
    private static final long PAGE = 4 * 1024;
    private static final long STEP = 6 * PAGE;
    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");
    private static final Set<String> CLEAR = Set.of("STORAGE_FULL", "SCAN_UNWRITABLE", "PACKAGE_FILE_UNWRITABLE");

    @TempDir
    Path folder = Path.of(".");

    private final Map<String, Integer> refused = new TreeMap<>();

    @Test
    void freezingChangesNothingUntilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 16);
                Desktop office = office(folder.resolve("office"))) {
            Location.Folder place = new Location.Folder(disk.folder().resolve("agency"));
            Path files = Files.createDirectory(folder.resolve("files"));
            Desktop agency = agency(place, office);
            for (long left = 0; ; left += PAGE) {
                disk.leave(left);
                Optional<Handover.Exported> exported = attempt(() -> export(agency, files));
                if (exported.isPresent()) {
                    assertThat(exported.get().isRepeated()).isFalse();
                    break;
                }
                // The package may be frozen already, and only its state not written down.
                boolean isFrozen = !agency.stores.outbox().list().isEmpty();
                assertThat(elsewhere(() -> agency.count(Status.ACCEPTED))).isEqualTo(isFrozen ? 0 : CLAIMS);
                if (isFrozen) {
                    disk.leaveAll();
                    assertThat(export(agency, files).isRepeated()).isTrue();
                    break;
                }
                assertThat(names(files)).isEmpty();
                assertThat(agency.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
            }
            told("freezing");
            agency.close();
            disk.leaveAll();
            try (Desktop again = new Desktop(Engine.open(place))) {
                arrivesOnce(again, office, files);
            }
        }
    }

    @Test
    void writingTheFileLeavesNoneUntilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8);
                Desktop office = office(folder.resolve("office"));
                Desktop agency = agency(new Location.Folder(folder.resolve("agency")), office)) {
            for (long left = 0; ; left += STEP) {
                disk.leave(left);
                Optional<Handover.Exported> exported = attempt(() -> export(agency, disk.folder()));
                if (exported.isPresent()) {
                    break;
                }
                assertThat(names(disk.folder())).containsExactly("ballast");
                assertThat(agency.stores.outbox().list())
                        .extracting(SentPackage::state)
                        .containsExactly(SentState.MADE);
            }
            told("writing the file");
            assertThat(refused.keySet()).containsExactly("PACKAGE_FILE_UNWRITABLE");
            disk.leaveAll();
            arrivesOnce(agency, office, disk.folder());
        }
    }

    @Test
    void importChangesNothingUntilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 16)) {
            Path files = Files.createDirectory(folder.resolve("files"));
            Location.Folder place = new Location.Folder(disk.folder().resolve("office"));
            Desktop office = new Desktop(Engine.workspace(place, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
            try (Desktop agency = agency(new Location.Folder(folder.resolve("agency")), office)) {
                Path file = export(agency, files).file();
                for (long left = 0; ; left += STEP) {
                    disk.leave(left);
                    Optional<Imported> imported = attempt(() -> office.take(file));
                    if (imported.isPresent()) {
                        assertThat(imported.get()).isInstanceOf(Imported.Applied.class);
                        break;
                    }
                    assertThat(elsewhere(() -> office.count(Status.RECEIVED))).isZero();
                    assertThat(office.stores.inbox().list()).isEmpty();
                    assertThat(office.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
                    assertThat(scansOn(disk)).as("scans of what was not taken").isEmpty();
                }
                told("importing");
                disk.leave(0);
                office.close();
                disk.leaveAll();
                try (Desktop again = new Desktop(Engine.open(place))) {
                    arrivesOnce(agency, again, files);
                }
            }
        }
    }

    private static Handover.Exported export(Desktop agency, Path files) {
        return agency.handover.export(
                Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE).code(), files, Desktop.WHO, Progress.NONE);
    }

    /** What was done, or nothing where it was refused in words that say what to do. */
    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refusal refusal) {
            assertThat(Desktop.TEXTS
                            .problem("", refusal.code(), refusal.arguments())
                            .remedy())
                    .isNotBlank();
            return none(refusal.code(), refusal);
        } catch (Fault fault) {
            return none(fault.code(), fault);
        }
    }

    /** On another thread, which must find the connection free. */
    private static long elsewhere(Supplier<Long> question) throws Exception {
        return CompletableFuture.supplyAsync(question).get(5, TimeUnit.MINUTES);
    }

    private <T> Optional<T> none(String code, RuntimeException why) {
        if (!CLEAR.contains(code)) {
            throw why;
        }
        refused.merge(code, 1, Integer::sum);
        return Optional.empty();
    }

    private void told(String what) {
        System.out.println("full disk while " + what + ": " + refused);
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(3);
    }

    private void arrivesOnce(Desktop agency, Desktop office, Path files) throws IOException {
        for (String name : names(files)) {
            if (name.endsWith(".kgz")) {
                office.take(files.resolve(name));
            }
        }
        assertThat(agency.stores.outbox().list()).hasSize(1);
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(CLAIMS);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(CLAIMS);
        Scans.Sweep sweep = office.workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
        assertThat(sweep.missing()).isEmpty();
        assertThat(sweep.scans()).isEqualTo(CLAIMS / 4);
        assertThat(agency.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        assertThat(office.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }

    private static Desktop office(Path place) {
        return new Desktop(
                Engine.workspace(new Location.Folder(place), Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
    }

    /** An agency that knows the office, claims accepted, a scan on every fourth. */
    private static Desktop agency(Location.Folder place, Desktop office) {
        Desktop agency = new Desktop(Engine.workspace(place, Engine.AGENCY));
        agency.trust(office);
        office.trust(agency);
        List<ClaimNumber> numbers =
                agency.accept(CLAIMS).stream().map(claim -> claim.number()).toList();
        for (int i = 0; i < CLAIMS; i += 4) {
            ReadyScan ready = SampleScans.jpeg(150_000, i);
            agency.workspace.scans().keep(ready, CHANGE);
            agency.workspace
                    .scans()
                    .attach(numbers.get(i), List.of(new ChosenScan(ready.scan(), Optional.empty())), CHANGE);
        }
        return agency;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Path> scansOn(SmallDisk disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/scans/"))
                    .toList();
        }
    }
}
