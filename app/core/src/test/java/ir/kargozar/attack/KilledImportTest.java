package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.CamePackage;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill −9 while packages with scans are imported, in any order: every claim once, every scan whole, nothing left that is
 * not swept.
 */
class KilledImportTest {
    private static final int PACKAGES = 60;
    private static final int SCANS = 3;
    /** Microseconds. */
    private static final int LIFE = 1_500_000;

    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");

    private final Random random = new Random(43);
    private final List<ClaimNumber> claims = new ArrayList<>();
    private int kills;
    private int cut;
    private int rounds;
    private int swept;

    @Test
    @Tag("slow")
    void bringsEveryClaimAndEveryScanOnce(@TempDir Path folder) throws Exception {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        Path first = folder.resolve("first");
        try (Desktop agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
                Desktop office = new Desktop(Engine.workspace(
                        new Location.Folder(first), Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)))) {
            agency.trust(office);
            office.trust(agency);
            for (int i = 0; i < PACKAGES; i++) {
                accept(agency);
                agency.export(office, packages);
            }
        }
        while (kills < Victim.KILLS) {
            Path round = Files.createDirectory(folder.resolve("round-" + ++rounds));
            for (int work = 0; work < Victim.WORKS; work++) {
                copy(first, round.resolve("office-" + work));
            }
            round(round, packages);
            System.out.printf(
                    "import: %d processes killed, %d works cut, %d rounds of %d times %d packages, %d scans swept that a"
                            + " kill had left%n",
                    kills, cut, rounds, Victim.WORKS, PACKAGES, swept);
        }
        assertThat(cut).isGreaterThanOrEqualTo(kills);
    }

    private void accept(Desktop agency) {
        ClaimNumber number = agency.accept(1).getFirst().number();
        claims.add(number);
        for (int i = 0; i < SCANS; i++) {
            ReadyScan ready = SampleScans.jpeg(120_000, 10L * number.serial() + i);
            agency.workspace.scans().keep(ready, CHANGE);
            agency.workspace.scans().attach(number, List.of(new ChosenScan(ready.scan(), Optional.empty())), CHANGE);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** Until all have come everywhere or enough were killed; then the rest is imported in peace. */
    private void round(Path round, Path packages) throws Exception {
        boolean done = false;
        while (!done && kills < Victim.KILLS) {
            List<String> told =
                    Victim.kill(random, LIFE, ImportAll.class, round.toString(), packages.toString(), kills + "");
            int ended = Math.toIntExact(
                    told.stream().filter(line -> line.endsWith(" done")).count());
            done = ended == Victim.WORKS;
            kills += done ? 0 : 1;
            cut += Victim.WORKS - ended;
            for (int work = 0; work < Victim.WORKS; work++) {
                try (Desktop office = open(round, work)) {
                    inspect(office);
                }
            }
        }
        for (int work = 0; work < Victim.WORKS; work++) {
            try (Desktop office = open(round, work)) {
                finish(office, packages);
            }
        }
    }

    private static Desktop open(Path round, int work) {
        return new Desktop(Engine.open(new Location.Folder(round.resolve("office-" + work))));
    }

    private void finish(Desktop office, Path packages) throws IOException {
        files(packages).forEach(office::take);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(claims.size());
        for (ClaimNumber number : claims) {
            assertThat(office.workspace.scans().of(number)).hasSize(SCANS).allMatch(scan -> isWhole(office, scan));
        }
        for (Path file : files(packages)) {
            assertThat(office.take(file)).isInstanceOf(Imported.AlreadyReceived.class);
        }
    }

    /** Package number n brought claim number n: what is applied is there whole, and nothing else is. */
    private void inspect(Desktop office) {
        Scans.Sweep sweep = office.workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
        assertThat(sweep.missing()).isEmpty();
        assertThat(sweep.swept()).as("at most those of one package").isLessThanOrEqualTo(SCANS);
        swept += sweep.swept();
        assertThat(office.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        List<ClaimNumber> applied = office.stores.inbox().list().stream()
                .filter(each -> each.state() == CameState.APPLIED)
                .map(CamePackage::sequence)
                .map(sequence -> claims.get(Math.toIntExact(sequence) - 1))
                .toList();
        assertThat(office.workspace.claims().list(ClaimQuery.ALL).lines().stream()
                        .map(line -> line.number()))
                .containsExactlyInAnyOrderElementsOf(applied);
        assertThat(applied)
                .allMatch(number -> office.workspace.scans().of(number).size() == SCANS);
    }

    private static boolean isWhole(Desktop office, AttachedScan attached) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScanHash hash = attached.scan().hash();
        office.workspace.scans().read(hash, bytes);
        return ScanHash.ofContent(bytes.toByteArray()).equals(hash);
    }

    private static List<Path> files(Path packages) throws IOException {
        try (Stream<Path> files = Files.list(packages)) {
            return files.sorted().toList();
        }
    }

    /** What the process that is killed does: imports everything, a little out of order. */
    static final class ImportAll {
        private ImportAll() {}

        public static void main(String[] arguments) throws IOException {
            List<Runnable> works = new ArrayList<>();
            for (int i = 0; i < Victim.WORKS; i++) {
                int work = i;
                Desktop office = open(Path.of(arguments[0]), work);
                List<Path> files = waiting(office, Path.of(arguments[1]), new Random(Long.parseLong(arguments[2]) + i));
                works.add(() -> {
                    for (Path file : files) {
                        Victim.tell(work, office.take(file).head().sequence());
                    }
                    Victim.tell(work, "done");
                    LockSupport.park();
                });
            }
            Victim.work(works);
        }

        private static List<Path> waiting(Desktop office, Path packages, Random random) throws IOException {
            List<Path> files = new ArrayList<>(files(packages));
            int last = Math.toIntExact(office.stores.inbox().lastApplied(Engine.AGENCY.code()));
            for (int i = last; i + 1 < files.size(); i++) {
                Collections.swap(files, i, Math.min(files.size() - 1, i + random.nextInt(3)));
            }
            return files.subList(last, files.size());
        }
    }
}
