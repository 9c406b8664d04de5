package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.KgzFiles;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Scans go with their claims, once each, and hang where they hung. */
class ScansHandoverTest extends TwoDesks {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private static final Change CHANGE = new Change(Desktop.WHO, "scan.test");
    private static final List<ReturnReason> REASONS = List.of(new ReturnReason("NO_STAMP", "مهر ندارد.", "مهر بزنید."));

    private final ReadyScan bill = SampleScans.jpeg(180_000, 1);
    private final ReadyScan papers = SampleScans.pdf(700_000, 2);

    @Test
    void hangsEveryScanWhereItHungAndStoresEachContentOnce() {
        List<ClaimNumber> claims = accept(3);
        hang(claims.get(0), bill, papers, bill);
        hang(claims.get(1), bill);
        Path file = agency.export(office, out);

        assertThat(sent(1).totals().scans().count()).isEqualTo(2);
        assertThat(office.take(file))
                .isInstanceOfSatisfying(
                        Applied.class, applied -> assertThat(applied.setAside()).isEmpty());
        for (ClaimNumber number : claims) {
            assertThat(scans(office).of(number)).isEqualTo(scans(agency).of(number));
        }
        assertThat(scans(office).of(claims.getFirst()))
                .extracting(AttachedScan::paper)
                .containsOnly(Optional.of(PaperType.HOSPITAL_BILL));
        assertThat(content(office, bill)).isEqualTo(bill.content());
        assertThat(content(office, papers)).isEqualTo(papers.content());
        assertThat(sweep(office)).isEqualTo(new Scans.Sweep(2, 0, List.of()));
        assertThat(office.workspace.log().of(claims.get(0).toString()))
                .extracting(row -> row.change().action())
                .containsExactly("claim.received", "scan.attached", "scan.attached", "scan.attached");
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void writesThePackageAgainThoughTheScanWasTakenOffSince() {
        ClaimNumber number = accept(1).getFirst();
        hang(number, bill);
        agency.export(office, out.resolve("first.kgz"));
        scans(agency).detach(number, 1, CHANGE);
        sweep(agency);
        Path again = out.resolve("again.kgz");
        agency.handover.rewrite(office.office().code(), 1, again, Desktop.WHO, Progress.NONE);

        office.take(again);
        assertThat(content(office, bill)).isEqualTo(bill.content());
        assertThat(office.take(out.resolve("first.kgz"))).isInstanceOf(Imported.AlreadyReceived.class);
    }

    @Test
    void holdsScansWithTheirPackageUntilItsTurnComes() {
        ClaimNumber first = accept(1).getFirst();
        Path one = agency.export(office, out);
        ClaimNumber second = accept(1).getFirst();
        hang(second, bill);
        Path two = agency.export(office, out);

        assertThat(office.take(two)).isInstanceOf(Held.class);
        assertThat(sweep(office)).isEqualTo(new Scans.Sweep(1, 0, List.of()));
        assertThat(scans(office).of(second)).isEmpty();
        office.take(one);
        assertThat(scans(office).of(second)).isEqualTo(scans(agency).of(second));
        assertThat(scans(office).of(first)).isEmpty();
        assertThat(content(office, bill)).isEqualTo(bill.content());
        assertThat(office.stores.inbox().scans(agency.office().code(), 2)).isEmpty();
    }

    @Test
    void aClaimThatComesAgainBringsWhatHangsOnItNow() {
        ClaimNumber number = accept(1).getFirst();
        hang(number, bill);
        office.take(agency.export(office, out));
        office.decide(number, received -> received.giveBack(TODAY, REASONS));
        agency.take(office.export(agency, out));
        acceptAgain(number);
        scans(agency).detach(number, 1, CHANGE);
        hang(number, papers);

        office.take(agency.export(office, out));
        assertThat(scans(office).of(number)).extracting(AttachedScan::scan).containsExactly(papers.scan());
    }

    @Test
    void leavesNothingOfARefusedPackageOnTheShelf() throws IOException {
        hang(accept(1).getFirst(), bill, papers);
        Path file = agency.export(office, out);
        int[] steps = new int[1];
        Progress stop = new Progress() {
            @Override
            public void at(long done, long total) {
                steps[0]++;
            }

            @Override
            public boolean isCancelled() {
                return steps[0] == 3;
            }
        };
        refused(() -> office.handover.importPackage(file, Desktop.WHO, stop), "PACKAGE_CANCELLED");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(() -> office.take(file), "PACKAGE_DAMAGED");
        assertThat(shelf()).isEmpty();
        assertThat(sweep(office)).isEqualTo(new Scans.Sweep(0, 0, List.of()));
    }

    @Test
    void takesBackWhatIsOnTheShelfWhereTheStoreFailsLast() throws IOException {
        hang(accept(1).getFirst(), bill);
        Path file = agency.export(office, out);
        office.workspace.store().dsl().execute("DROP TABLE package_set_aside");

        assertThatThrownBy(() -> office.take(file)).isInstanceOf(RuntimeException.class);
        assertThat(office.count(Status.RECEIVED)).isZero();
        assertThat(shelf()).isEmpty();
    }

    @Test
    void keepsAScanThatWasThereBeforeARefusedPackage() {
        scans(office).keep(bill, CHANGE);
        hang(accept(1).getFirst(), bill);
        Path file = agency.export(office, out);
        office.workspace.store().dsl().execute("DROP TABLE package_set_aside");

        assertThatThrownBy(() -> office.take(file)).isInstanceOf(RuntimeException.class);
        assertThat(content(office, bill)).isEqualTo(bill.content());
    }

    @Test
    void aFullPackageIsClosedAndTheRestGoesIntoTheNext() {
        agency.close();
        agency = new Desktop(Engine.open(location), new KgzFiles(Desktop.TEXTS, 300_000));
        workspace = agency.workspace;
        List<ClaimNumber> claims = accept(3);
        claims.forEach(number -> hang(number, SampleScans.jpeg(170_000, number.serial())));

        Handover.Exported first = agency.handover.export(office.office().code(), out, Desktop.WHO, Progress.NONE);
        assertThat(first.more()).isTrue();
        office.take(first.file());
        assertThat(office.count(Status.RECEIVED)).isEqualTo(2);
        assertThat(agency.count(Status.ACCEPTED)).isEqualTo(1);
        office.take(agency.export(office, out));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
        assertThat(scans(office).of(claims.get(2))).hasSize(1);
    }

    @Test
    void saysWhichScanCannotBeReadAndMakesNoPackage() throws IOException {
        ClaimNumber number = accept(1).getFirst();
        hang(number, bill);
        if (location instanceof Location.Folder(Path place)) {
            try (Stream<Path> files = Files.walk(place.resolve("scans"))) {
                files.filter(Files::isRegularFile).forEach(ScansHandoverTest::delete);
            }
        } else {
            workspace.store().dsl().execute("DELETE FROM scan_piece");
        }
        refused(() -> agency.export(office, out), "PACKAGE_SCAN_UNREADABLE");
        assertThat(agency.count(Status.ACCEPTED)).isEqualTo(1);
        scans(agency).detach(number, 1, CHANGE);
        office.take(agency.export(office, out));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
    }

    @Test
    void takesAPackageOnceThoughThreeBringIt() throws Exception {
        hang(accept(1).getFirst(), bill, papers);
        Path file = agency.export(office, out);
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(3)) {
            var all = java.util.stream.IntStream.range(0, 3)
                    .mapToObj(_ -> threads.submit(() -> office.take(file)))
                    .toList();
            int applied = 0;
            for (var each : all) {
                applied += each.get() instanceof Applied ? 1 : 0;
            }
            assertThat(applied).isEqualTo(1);
        }
        assertThat(sweep(office)).isEqualTo(new Scans.Sweep(2, 0, List.of()));
    }

    private List<ClaimNumber> accept(int count) {
        return agency.accept(count).stream().map(Claim::number).toList();
    }

    private void hang(ClaimNumber number, ReadyScan... scans) {
        for (ReadyScan ready : scans) {
            scans(agency).keep(ready, CHANGE);
            ChosenScan chosen = new ChosenScan(ready.scan(), Optional.of(PaperType.HOSPITAL_BILL));
            scans(agency).attach(number, List.of(chosen), CHANGE);
        }
    }

    private void acceptAgain(ClaimNumber number) {
        Claim<?> now = agency.workspace.claims().find(number).orElseThrow();
        agency.workspace
                .claims()
                .update(
                        new Claim<>(
                                now.id(), number, now.revision() + 1, now.content(), new ClaimState.Accepted(TODAY)),
                        CHANGE);
    }

    private static Scans scans(Desktop desktop) {
        return desktop.workspace.scans();
    }

    private static byte[] content(Desktop desktop, ReadyScan ready) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScanHash hash = ready.scan().hash();
        desktop.workspace.scans().read(hash, bytes);
        return bytes.toByteArray();
    }

    /** As {@code check} does, a year later. */
    private static Scans.Sweep sweep(Desktop desktop) {
        return scans(desktop).sweep(Set.of(), Instant.parse("2027-11-22T08:00:00Z"), CHANGE);
    }

    /** Contents in the office's folder, beside the agency's; a table undoes itself. */
    private List<Path> shelf() throws IOException {
        Path agencys = location instanceof Location.Folder(Path place) ? place : folder.resolve("none");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/scans/") && !file.startsWith(agencys))
                    .toList();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Handover.Line.Sent sent(long sequence) {
        return agency.handover.list().stream()
                .filter(line -> line.head().sequence() == sequence)
                .filter(Handover.Line.Sent.class::isInstance)
                .map(Handover.Line.Sent.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(Desktop.TEXTS
                            .problem("", refusal.code(), refusal.arguments())
                            .message())
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }
}
