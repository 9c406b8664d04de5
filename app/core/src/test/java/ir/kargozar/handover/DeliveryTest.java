package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ir.kargozar.handover.delivery.Delivery;
import ir.kargozar.handover.delivery.DeliveryReport;
import ir.kargozar.handover.delivery.DeliverySheet;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.handover.delivery.Taken.Fate;
import ir.kargozar.handover.delivery.Taking;
import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.handover.ledger.Correspondents.Contradiction;
import ir.kargozar.handover.ledger.Gap;
import ir.kargozar.handover.ledger.NumberWords;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.storage.handover.JooqCorrespondents;
import ir.kargozar.table.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder full of packages at the documents office, and what it knows afterwards of each agency. */
class DeliveryTest extends TwoDesks {
    private static final OfficeCode AGENCY = new OfficeCode("3101");

    private List<Path> packages(int count) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            agency.accept(2);
            files.add(agency.export(office, out));
        }
        return files;
    }

    private Taking taking(Delivery delivery, int filesUntilStop) {
        return new Taking(delivery, (file, _) -> office.take(file), new Taking.Watch() {
            private int seen;

            @Override
            public void at(Path file, int place, int files, double share) {
                seen = place;
                assertThat(share).isBetween(0.0, 1.0);
            }

            @Override
            public boolean isStopped() {
                return seen >= filesUntilStop;
            }
        });
    }

    private DeliveryReport takeAll(List<Path> places) {
        Taking taking = taking(Delivery.of(places, Progress.NONE), Integer.MAX_VALUE);
        while (taking.next()) {}
        return taking.report();
    }

    @Test
    void findsPackagesInFoldersOfFoldersAndOrdersThemBySenderAndNumber() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("flash/a/b"));
        for (String name : List.of(
                "3102_to_OFFICE-31_000002.kgz",
                "3101_to_OFFICE-31_000010.KGZ",
                "3101_to_OFFICE-31_000009 (1).kgz",
                "renamed.kgz",
                "3101_to_OFFICE-31_000001.txt")) {
            Files.writeString(deep.resolve(name), name);
        }
        Path named = Files.writeString(folder.resolve("3100_to_OFFICE-31_000001.dat"), "");
        Delivery found = Delivery.of(List.of(folder.resolve("flash"), named, deep), Progress.NONE);
        assertThat(found.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "3100_to_OFFICE-31_000001.dat",
                        "3101_to_OFFICE-31_000009 (1).kgz",
                        "3101_to_OFFICE-31_000010.KGZ",
                        "3102_to_OFFICE-31_000002.kgz",
                        "renamed.kgz");
        assertThat(found.unreadable()).isEmpty();
    }

    @Test
    void aRefusedFileStopsNoOtherAndEveryPackageHasItsLine() throws IOException {
        List<Path> files = packages(3);
        Files.writeString(out.resolve("3101_to_OFFICE-31_000000.kgz"), "no package");
        DeliveryReport report = takeAll(List.of(out));
        assertThat(report.lines())
                .extracting(Taken::fate)
                .containsExactly(Fate.REFUSED, Fate.TAKEN, Fate.TAKEN, Fate.TAKEN);
        assertThat(report.sum().claims()).isEqualTo(6);
        assertThat(takeAll(files).sum().of(Fate.ALREADY_HERE)).isEqualTo(3);
    }

    @Test
    void whatWasHeldAndThenLetInHasOneLineThatSaysSo() throws IOException {
        List<Path> files = packages(3);
        Path last = out.resolve("z.kgz");
        Files.move(files.get(0), last);
        DeliveryReport report = takeAll(List.of(out));
        assertThat(report.lines())
                .extracting(Taken::fate)
                .containsOnly(Fate.TAKEN)
                .hasSize(3);
        assertThat(report.sum().claims()).isEqualTo(6);
    }

    @Test
    void stopsBetweenFilesAndKnowsHowManyAreLeft() {
        Taking taking = taking(Delivery.of(packages(3), Progress.NONE), 2);
        while (taking.next()) {}
        assertThat(taking.isStopped()).isTrue();
        assertThat(taking.left()).isEqualTo(1);
        assertThat(taking.report().lines()).hasSize(2);
    }

    @Test
    void saysWhatIsMissingHeldAndContradicted() throws IOException {
        List<Path> files = packages(7);
        DeliveryReport report = takeAll(List.of(files.get(0), files.get(1), files.get(2), files.get(4), files.get(6)));
        assertThat(report.sum().of(Fate.HELD)).isEqualTo(2);
        Correspondent known = correspondent();
        assertThat(known.last()).isEqualTo(7);
        assertThat(known.held()).isEqualTo(2);
        assertThat(known.missing()).containsExactly(new Gap(4, 4), new Gap(6, 6));
        assertThat(known.takenOn()).isPresent();
        assertThat(correspondents().contradictions()).isEmpty();
        String words = new DeliverySheet(Desktop.TEXTS).words(report.lines().getLast());
        assertThat(words).contains(new NumberWords(Desktop.TEXTS).of(List.of(4L, 6L)));

        takeAll(List.of(out));
        assertThat(correspondent().isComplete()).isTrue();
        assertThat(correspondent().held()).isZero();
        assertThat(office.handover.correspondence().with(AGENCY)).hasSize(7);
    }

    @Test
    void aContradictionIsFoundInTheLog() {
        office.take(packages(1).getFirst());
        office.workspace.transactions().within(() -> {
            office.workspace.log().append(new Change("x", "package.conflict"), "3101#7", "", "");
            return 0;
        });
        assertThat(correspondents().contradictions())
                .extracting(Contradiction::sender, Contradiction::sequence)
                .containsExactly(tuple(AGENCY, 7L));
    }

    @Test
    void theReportIsATableOfALineAPackage() throws IOException {
        packages(1);
        Files.writeString(out.resolve("bad.kgz"), "no package");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new DeliverySheet(Desktop.TEXTS).write(takeAll(List.of(out)).lines(), TableFile.Form.CSV, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("bad.kgz") && line.contains(Desktop.TEXTS.word(Fate.REFUSED)));
    }

    private JooqCorrespondents correspondents() {
        return new JooqCorrespondents(office.workspace.store());
    }

    private Correspondent correspondent() {
        return correspondents().all().stream()
                .filter(each -> each.office().equals(AGENCY))
                .findFirst()
                .orElseThrow();
    }
}
