package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.Desktop;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 while packages with scans are imported: every claim once, every scan whole, nothing left that is not swept. */
class KilledImportTest {
    private static final int KILLS = 15;
    private static final int PACKAGES = 60;
    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");
    private static final Random RANDOM = new Random(43);

    private final List<ClaimNumber> claims = new ArrayList<>();

    @Test
    @Tag("slow")
    void bringsEveryClaimAndEveryScanOnce(@TempDir Path folder) throws Exception {
        Location place = new Location.Folder(folder.resolve("office"));
        Path packages = Files.createDirectory(folder.resolve("packages"));
        try (Desktop agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
                Desktop office =
                        new Desktop(Engine.workspace(place, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)))) {
            agency.trust(office);
            office.trust(agency);
            for (int i = 0; i < PACKAGES; i++) {
                accept(agency);
                agency.export(office, packages);
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            importUntilKilled(place, packages);
            try (Workspace workspace = Engine.open(place)) {
                Scans.Sweep sweep = workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
                assertThat(sweep.missing()).isEmpty();
                assertThat(sweep.swept()).as("at most those of one package").isLessThanOrEqualTo(3);
                assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
            }
        }
        try (Desktop office = new Desktop(Engine.open(place))) {
            files(packages).forEach(office::take);
            assertThat(office.count(Status.RECEIVED)).isEqualTo(claims.size());
            for (ClaimNumber number : claims) {
                assertThat(office.workspace.scans().of(number)).hasSize(3).allMatch(scan -> isWhole(office, scan));
            }
        }
    }

    private void accept(Desktop agency) {
        ClaimNumber number = agency.accept(1).getFirst().number();
        claims.add(number);
        for (int i = 0; i < 3; i++) {
            ReadyScan ready = SampleScans.jpeg(120_000, 10L * number.serial() + i);
            agency.workspace.scans().keep(ready, CHANGE);
            agency.workspace.scans().attach(number, List.of(new ChosenScan(ready.scan(), Optional.empty())), CHANGE);
        }
    }

    private static boolean isWhole(Desktop office, AttachedScan attached) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScanHash hash = attached.scan().hash();
        office.workspace.scans().read(hash, bytes);
        return ScanHash.ofContent(bytes.toByteArray()).equals(hash);
    }

    private static List<Path> files(Path packages) throws IOException {
        try (var files = Files.list(packages)) {
            return files.sorted().toList();
        }
    }

    private static void importUntilKilled(Location place, Path packages) throws IOException, InterruptedException {
        String folder = ((Location.Folder) place).path().toString();
        Process process = Child.start(ImportAll.class, folder, packages.toString());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("open");
            TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(700_000));
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
    }

    /** What the process that is killed does. */
    static final class ImportAll {
        private ImportAll() {}

        public static void main(String[] arguments) throws IOException {
            Desktop office = new Desktop(Engine.open(Location.of(arguments[0])));
            System.out.println("open");
            files(Path.of(arguments[1])).forEach(office::take);
        }
    }
}
