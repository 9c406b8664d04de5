package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Child;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that is larger than the memory, and than what is left on the disk besides it. */
class SmallMemoryTest {
    private static final int HEAP = Integer.getInteger("kargozar.heap", 160);
    private static final int CLAIMS = 140;
    private static final int SCANS = 3;
    private static final int BYTES = 500_000;
    /** What a package may take beside itself and its scans: the write-ahead log, mostly. */
    private static final long BESIDES = 48L << 20;

    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");

    @TempDir
    Path folder = Path.of(".");

    @Test
    @Tag("slow")
    void twoHundredMegabytesGoOutAndComeInWithAFewInMemoryAndNoCopyOnTheDisk() throws Exception {
        Location.Folder from = new Location.Folder(folder.resolve("agency"));
        Location.Folder to = new Location.Folder(folder.resolve("office"));
        Path out = Files.createDirectory(folder.resolve("out"));
        fill(from, to);
        long before = used();

        long most = watch(Export.class, from.path(), out);

        Path file = only(out);
        assertThat(Files.size(file)).isGreaterThan((long) CLAIMS * SCANS * BYTES);
        assertThat(most - before).isLessThan(Files.size(file) + BESIDES);
        before = used();

        most = watch(Import.class, to.path(), file);

        assertThat(most - before).isLessThan(Files.size(file) + BESIDES);
        assertThat(files(folder.resolve("temporary"))).as("temporary files").noneMatch(path -> size(path) > 3_000_000);
        try (Desktop office = new Desktop(Engine.open(to))) {
            assertThat(office.count(Status.RECEIVED)).isEqualTo(CLAIMS);
            Scans.Sweep sweep = office.workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
            assertThat(sweep.scans()).isEqualTo(CLAIMS * SCANS);
            assertThat(sweep.missing()).isEmpty();
        }
    }

    private static void fill(Location from, Location to) {
        try (Desktop agency = new Desktop(Engine.workspace(from, Engine.AGENCY));
                Desktop office = new Desktop(Engine.workspace(to, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)))) {
            agency.trust(office);
            office.trust(agency);
            int seed = 0;
            for (var claim : agency.accept(CLAIMS)) {
                List<ChosenScan> hung = new ArrayList<>();
                for (int i = 0; i < SCANS; i++) {
                    ReadyScan ready = SampleScans.jpeg(BYTES, seed++);
                    agency.workspace.scans().keep(ready, CHANGE);
                    hung.add(new ChosenScan(ready.scan(), Optional.empty()));
                }
                ClaimNumber number = claim.number();
                agency.workspace.scans().attach(number, hung, CHANGE);
            }
        }
    }

    /** The most bytes on the disk while a process with little memory works. */
    private long watch(Class<?> main, Path workspace, Path file) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Process process = Child.start(
                List.of("-Xmx" + HEAP + "m", "-Djava.io.tmpdir=" + temporary),
                main,
                workspace.toString(),
                file.toString());
        long most = used();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, used());
        }
        assertThat(process.exitValue()).isZero();
        return most;
    }

    private long used() throws IOException {
        return files(folder).stream().mapToLong(SmallMemoryTest::size).sum();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        } catch (java.io.UncheckedIOException e) {
            // A file went while it was looked at.
            return files(folder);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    /** Makes a package. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) {
            try (Desktop agency = new Desktop(Engine.open(Location.of(arguments[0])))) {
                agency.handover.export(new OfficeCode("OFFICE-31"), Path.of(arguments[1]), Desktop.WHO, Progress.NONE);
            }
        }
    }

    /** Takes one. */
    static final class Import {
        private Import() {}

        public static void main(String[] arguments) {
            try (Desktop office = new Desktop(Engine.open(Location.of(arguments[0])))) {
                office.take(Path.of(arguments[1]));
            }
        }
    }
}
