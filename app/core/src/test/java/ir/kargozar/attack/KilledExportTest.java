package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.SentPackage;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 while packages are made: each file that stands there is whole, and every claim arrives once. */
class KilledExportTest {
    private static final int A_WORKSPACE = 25;
    /** Microseconds: the first package of a young process takes most of it, some ten follow. */
    private static final int LIFE = 2_000_000;

    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");

    private final Random random = new Random(Victim.KILLS);
    private int halfWritten;
    private int unannounced;
    private int packages;

    @Test
    @Tag("slow")
    void everyFileIsWholeAndEveryClaimArrivesOnce(@TempDir Path folder) throws Exception {
        for (int done = 0; done < Victim.KILLS; done += A_WORKSPACE) {
            Path round = Files.createDirectory(folder.resolve("round-" + done));
            kill(round, Math.min(A_WORKSPACE, Victim.KILLS - done));
            System.out.printf(
                    "export: %d processes killed, each at %d workspaces; %d packages, %d files half written under another name, %d files whole but not"
                            + " yet noted as written%n",
                    Math.min(done + A_WORKSPACE, Victim.KILLS), Victim.WORKS, packages, halfWritten, unannounced);
        }
    }

    private void kill(Path folder, int kills) throws Exception {
        List<Path> places = new ArrayList<>();
        List<Desktop> offices = new ArrayList<>();
        for (int work = 0; work < Victim.WORKS; work++) {
            Path place = Files.createDirectory(folder.resolve("agency-" + work));
            places.add(place);
            offices.add(acquainted(place));
        }
        for (int kill = 0; kill < kills; kill++) {
            List<String> told = Victim.kill(random, LIFE, Export.class, folder.toString(), kill + "");
            for (int work = 0; work < Victim.WORKS; work++) {
                String mine = work + " ";
                try (Desktop agency = open(places.get(work))) {
                    inspect(
                            agency,
                            offices.get(work),
                            places.get(work),
                            told.stream()
                                    .filter(line -> line.startsWith(mine))
                                    .map(line -> line.substring(mine.length()))
                                    .toList());
                }
            }
        }
        for (int work = 0; work < Victim.WORKS; work++) {
            try (Desktop agency = open(places.get(work));
                    Desktop office = offices.get(work)) {
                finish(agency, office, places.get(work));
            }
        }
    }

    /** An agency in the folder, and the office that it sends to. */
    private static Desktop acquainted(Path place) {
        Desktop office = Desktop.open(Engine.SQLITE, place, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        try (Desktop agency =
                new Desktop(Engine.workspace(new Location.Folder(place.resolve("workspace")), Engine.AGENCY))) {
            agency.trust(office);
            office.trust(agency);
        }
        return office;
    }

    private static Desktop open(Path place) {
        return new Desktop(Engine.open(new Location.Folder(place.resolve("workspace"))));
    }

    private void inspect(Desktop agency, Desktop office, Path files, List<String> told) throws IOException {
        assertThat(agency.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        List<SentPackage> sent = agency.stores.outbox().list();
        assertThat(sent)
                .extracting(SentPackage::sequence)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, sent.size()).boxed().toList());
        assertThat(sent.stream().filter(each -> each.state() != SentState.MADE).map(each -> each.sequence() + ""))
                .containsAll(told);
        for (SentPackage each : sent) {
            Path file = files.resolve(agency.files.thaw(each.manifest()).head().fileName());
            if (Files.exists(file)) {
                unannounced += each.state() == SentState.MADE ? 1 : 0;
            } else {
                assertThat(each.state()).isEqualTo(SentState.MADE);
            }
        }
        for (Path half : list(files, ".tmp")) {
            halfWritten++;
            Files.delete(half);
        }
        take(office, files);
        assertThat(agency.count(Status.PACKAGED)).isGreaterThanOrEqualTo(office.count(Status.RECEIVED));
    }

    /** Whatever ends in .kgz must be a whole package: it is taken, and the next time it is known. */
    private void take(Desktop office, Path files) throws IOException {
        long last = office.stores.inbox().lastApplied(Engine.AGENCY.code());
        List<Path> all = list(files, ".kgz");
        for (Path file : all.subList((int) Math.max(0, Math.min(last - 1, all.size())), all.size())) {
            Imported imported = office.take(file);
            if (imported.head().sequence() <= last) {
                assertThat(imported).isInstanceOf(Imported.AlreadyReceived.class);
            } else {
                assertThat(((Imported.Applied) imported).setAside()).isEmpty();
            }
        }
    }

    private void finish(Desktop agency, Desktop office, Path files) throws IOException {
        assertThatThrownBy(() -> {
                    while (true) {
                        agency.export(office, files);
                    }
                })
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PACKAGE_NOTHING_TO_SEND"));
        take(office, files);
        packages += agency.stores.outbox().list().size();
        List<ClaimNumber> made = numbers(agency.workspace);
        assertThat(numbers(office.workspace)).containsExactlyInAnyOrderElementsOf(made);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(made.size());
        assertThat(made).allMatch(number -> office.workspace.scans().of(number).size() == 1);
        assertThat(office.workspace
                        .scans()
                        .sweep(java.util.Set.of(), Engine.CLOCK.instant(), CHANGE)
                        .missing())
                .isEmpty();
    }

    private static List<ClaimNumber> numbers(Workspace workspace) {
        return workspace.claims().list(ClaimQuery.ALL).lines().stream()
                .map(line -> line.number())
                .toList();
    }

    private static List<Path> list(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** What the process that is killed does: two claims with a scan each, a package, its number told; and again. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) {
            List<Runnable> works = new ArrayList<>();
            for (int i = 0; i < Victim.WORKS; i++) {
                int work = i;
                Path place = Path.of(arguments[0], "agency-" + work);
                Desktop agency = open(place);
                SampleClaims made =
                        new SampleClaims(1000 + 10 * Long.parseLong(arguments[1]) + work, Engine.AGENCY.code());
                works.add(() -> {
                    while (true) {
                        accept(agency, made);
                        var exported =
                                agency.handover.export(new OfficeCode("OFFICE-31"), place, Desktop.WHO, Progress.NONE);
                        Victim.tell(work, exported.head().sequence());
                    }
                });
            }
            Victim.work(works);
        }

        private static void accept(Desktop agency, SampleClaims made) {
            agency.workspace.transactions().within(() -> {
                for (int i = 0; i < 2; i++) {
                    ClaimNumber number = agency.workspace.claims().nextNumber(Engine.AGENCY.code(), 1405);
                    SentClaim sample = made.next();
                    Claim<ClaimState.Accepted> claim = new Claim<>(
                            sample.id(), number, 1, sample.content(), new ClaimState.Accepted(sample.acceptedOn()));
                    agency.workspace.claims().add(List.of(claim), new Change(Desktop.WHO, "claim.accepted"));
                    ReadyScan ready = SampleScans.jpeg(80_000, number.serial());
                    agency.workspace.scans().keep(ready, CHANGE);
                    agency.workspace
                            .scans()
                            .attach(number, List.of(new ChosenScan(ready.scan(), Optional.empty())), CHANGE);
                }
                return agency;
            });
        }
    }
}
