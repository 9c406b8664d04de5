package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.DeliveryState;
import ir.kargozar.circular.Reading;
import ir.kargozar.circular.SampleCirculars;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Engine;
import ir.kargozar.text.Line;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Circulars come to those below, once each revision, and the word that they were read comes back. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class CircularsHandoverTest extends TwoDesks {
    private static final String WHO = Desktop.WHO;
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);

    private final SampleCirculars samples = new SampleCirculars(7);
    private final ReadyScan sheet = SampleScans.pdf(300_000, 3);
    private final ReadyScan picture = SampleScans.jpeg(90_000, 4);

    private CircularOffice reader;
    private CircularOffice publisher;

    @BeforeEach
    void theirCirculars() {
        reader = new CircularOffice(agency);
        publisher = new CircularOffice(office);
    }

    @Test
    void comesWithItsAttachmentsWordForWordAndOnce() {
        Circular first =
                publisher.publish(samples.entry(publisher.keep(sheet), publisher.keep(picture), publisher.keep(sheet)));
        Circular second = publisher.publish(samples.entry());
        Path file = office.export(agency, out);
        refused(() -> office.export(agency, out), "PACKAGE_NOTHING_TO_SEND");

        assertThat(agency.take(file)).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.setAside()).isEmpty();
            assertThat(applied.totals().others()).isEqualTo(new Totals.Others(0, 0, 0, 2, 0, 0, 0, 0));
            assertThat(applied.totals().scans().count()).isEqualTo(2);
        });
        assertThat(reader.circulars().find(first.id())).contains(first);
        assertThat(reader.circulars().find(second.id())).contains(second);
        assertThat(content(agency, sheet)).isEqualTo(sheet.content());
        assertThat(content(agency, picture)).isEqualTo(picture.content());
        assertThat(reader.circulars().unread(WHO)).isEqualTo(2);
        assertThat(agency.workspace.log().of(first.id().toString()))
                .extracting(row -> row.change().action())
                .containsExactly("circular.received");
        assertThat(agency.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(office.take(agency.export(office, out))).isInstanceOf(Applied.class);
        refused(() -> office.export(agency, out), "PACKAGE_NOTHING_TO_SEND");
    }

    @Test
    void aPackageThatIsWrittenAgainBringsItOnceToo() {
        Circular circular = publisher.publish(samples.entry(publisher.keep(picture)));
        Path first = office.export(agency, out.resolve("first.kgz"));
        Path again = out.resolve("again.kgz");
        publisher.publish(samples.entry(circular.id().number(), true, List.of()));
        office.handover.rewrite(agency.office().code(), 1, again, WHO, Progress.NONE);

        agency.take(again);
        assertThat(agency.take(first)).isInstanceOf(Imported.AlreadyReceived.class);
        assertThat(reader.circulars().find(circular.id())).contains(circular);
        assertThat(reader.circulars().revisions(circular.id())).containsExactly(circular);
        assertThat(agency.workspace.log().of(circular.id().toString())).hasSize(1);
    }

    @Test
    void aCorrectionStandsInItsPlaceAndBothAreKept() {
        Circular former = publisher.publish(samples.entry(publisher.keep(sheet)));
        agency.take(office.export(agency, out));
        CircularOffice.done(reader.desk().read(former, WHO));
        Circular corrected =
                publisher.publish(samples.entry(former.id().number(), true, List.of(), publisher.keep(picture)));
        assertThat(corrected.revision()).isEqualTo(2);
        agency.take(office.export(agency, out));

        for (CircularOffice each : List.of(publisher, reader)) {
            assertThat(each.circulars().find(former.id())).contains(corrected);
            assertThat(each.circulars().revisions(former.id())).containsExactly(former, corrected);
            assertThat(each.circulars().conflicts(former.id())).isEmpty();
        }
        assertThat(reader.circulars().list(WHO))
                .extracting(CircularLine::revision, CircularLine::isRead)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, false));
        assertThat(sweep(agency)).isEqualTo(new Scans.Sweep(2, 0, List.of()));
    }

    @Test
    void whoIsTrustedLaterGetsWhatIsInForceAlone() {
        Circular former = publisher.publish(samples.entry());
        Circular corrected = publisher.publish(samples.entry(former.id().number(), true, List.of()));
        try (Desktop other = Desktop.open(engine, folder, Engine.office("3102", Desk.AGENCY))) {
            office.trust(other);
            other.trust(office);
            other.take(office.export(other, out));
            assertThat(new CircularOffice(other).circulars().revisions(former.id()))
                    .containsExactly(corrected);
        }
    }

    @Test
    void goesToChosenOfficesOnlyAndToNoDeskThatIsNotBelow() {
        try (Desktop other = Desktop.open(engine, folder, Engine.office("3102", Desk.AGENCY));
                Desktop directorate =
                        Desktop.open(engine, folder, Engine.office("DARMAN", Desk.TREATMENT_DIRECTORATE))) {
            office.trust(other);
            office.trust(directorate);
            Circular chosen = publisher.publish(samples.entry(samples.number(), false, List.of("3102")));

            refused(() -> office.export(agency, out), "PACKAGE_NOTHING_TO_SEND");
            refused(() -> office.export(directorate, out), "PACKAGE_NOTHING_TO_SEND");
            assertThat(publisher.status(chosen.id()))
                    .extracting(Delivery::office)
                    .containsExactly(other.office().code());
            publisher.publish(samples.entry(chosen.id().number(), true, List.of("3101")));
            office.export(agency, out);
            office.export(other, out);
        }
    }

    @Test
    void headquartersReachEveryDeskAndAProvincialOfficeThoseBelow() {
        try (Desktop top = Desktop.open(engine, folder, Engine.office("SETAD", Desk.HEADQUARTERS));
                Desktop province = Desktop.open(engine, folder, Engine.office("OSTAN-31", Desk.PROVINCIAL_OFFICE))) {
            for (Desktop each : List.of(top, province)) {
                each.trust(agency);
                agency.trust(each);
                each.trust(office);
                office.trust(each);
                Circular circular = new CircularOffice(each).publish(samples.entry());
                agency.take(each.export(agency, out));
                assertThat(reader.circulars().find(circular.id())).contains(circular);
            }
            assertThat(office.take(top.export(office, out))).isInstanceOf(Applied.class);
            refused(() -> province.export(office, out), "PACKAGE_NOTHING_TO_SEND");
        }
    }

    @Test
    void theWordThatItWasReadComesBackAndNothingMoreIsSaidThanIsKnown() {
        Circular circular = publisher.publish(samples.entry(publisher.keep(picture)));
        expect(circular, DeliveryState.WAITING);
        Path file = office.export(agency, out);
        expect(circular, DeliveryState.SENT);
        agency.take(file);
        office.take(agency.export(office, out));
        expect(circular, DeliveryState.RECEIVED);

        for (String who : List.of("مریم", WHO, "مریم")) {
            CircularOffice.done(reader.desk().read(circular, who));
        }
        assertThat(reader.circulars().unread(WHO)).isZero();
        assertThat(reader.circulars().unread("رضا")).isOne();
        Path word = agency.export(office, out);
        assertThat(office.take(word)).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.setAside()).isEmpty();
            assertThat(applied.totals().others().readings()).isEqualTo(2);
        });
        expect(
                circular,
                DeliveryState.RECEIVED,
                new Reading(new Line(WHO), TODAY),
                new Reading(new Line("مریم"), TODAY));
        agency.take(office.export(agency, out));
        refused(() -> agency.export(office, out), "PACKAGE_NOTHING_TO_SEND");
    }

    private void expect(Circular circular, DeliveryState state, Reading... readers) {
        assertThat(publisher.status(circular.id()))
                .containsExactly(new Delivery(agency.office().code(), circular.revision(), state, List.of(readers)));
    }

    @Test
    void aPackageThatWasFrozenButNotWrittenIsNotCalledSent() {
        Circular circular = publisher.publish(samples.entry());
        refused(() -> office.export(agency, folder.resolve("nowhere/at/all.kgz")), "PACKAGE_FILE_UNWRITABLE");
        expect(circular, DeliveryState.PACKED);
    }

    @Test
    void otherContentUnderTheSameRevisionIsKeptBesideForAPersonToDecide() {
        Circular circular = publisher.publish(samples.entry(publisher.keep(sheet)));
        agency.take(office.export(agency, out));
        CircularContent other = samples.content(picture.scan());
        SentCircular same = sent(circular, circular.content());
        SentCircular changed = sent(circular, other);

        assertThat(say(office, agency, 2, List.of(picture, sheet), changed, same, changed))
                .containsExactly("RECORD_CIRCULAR_CONFLICT", "RECORD_CIRCULAR_CONFLICT");
        assertThat(reader.circulars().find(circular.id())).contains(circular);
        assertThat(reader.circulars().conflicts(circular.id()))
                .containsExactly(changed.of(office.office().code()));
        assertThat(content(agency, picture)).isEqualTo(picture.content());
        assertThat(sweep(agency)).isEqualTo(new Scans.Sweep(2, 0, List.of()));
        assertThat(agency.workspace.log().of(circular.id().toString()))
                .extracting(row -> row.change().action())
                .containsExactly("circular.received", "circular.conflict");
    }

    @Test
    void anOlderRevisionThatComesLateIsKeptAndNotPutInForce() {
        Circular circular = publisher.publish(samples.entry());
        Circular corrected = publisher.publish(samples.entry(circular.id().number(), true, List.of()));
        agency.take(office.export(agency, out));

        assertThat(say(office, agency, 2, List.of(), sent(circular, circular.content())))
                .isEmpty();
        assertThat(reader.circulars().find(circular.id())).contains(corrected);
        assertThat(reader.circulars().revisions(circular.id())).containsExactly(circular, corrected);
    }

    @Test
    void setsAsideWhatItsSenderMayNotSay() {
        Circular circular = publisher.publish(samples.entry());
        agency.take(office.export(agency, out));
        CircularNumber number = circular.id().number();
        Reading reading = new Reading(new Line(WHO), TODAY);

        assertThat(say(
                        agency,
                        office,
                        1,
                        List.of(),
                        sent(circular, circular.content()),
                        new CircularRead(number, 2, reading),
                        new CircularRead(samples.number(), 1, reading),
                        new CircularRead(number, 1, reading)))
                .containsExactly("RECORD_NOT_FOR_DESK", "RECORD_CIRCULAR_UNKNOWN", "RECORD_CIRCULAR_UNKNOWN");
        expect(circular, DeliveryState.SENT, reading);
    }

    @Test
    void setsAsideACircularWhoseAttachmentIsNotThereAndTakesTheRest() {
        Circular circular = new Circular(
                new ir.kargozar.circular.CircularId(office.office().code(), samples.number()),
                1,
                samples.content(sheet.scan(), picture.scan()),
                TODAY);
        SentCircular good = new SentCircular(samples.number(), 1, samples.content(sheet.scan()), TODAY);

        assertThat(say(office, agency, 1, List.of(sheet), sent(circular, circular.content()), good))
                .containsExactly("RECORD_ATTACHMENT_MISSING");
        assertThat(reader.circulars().find(circular.id())).isEmpty();
        assertThat(content(agency, sheet)).isEqualTo(sheet.content());
    }

    @Test
    void isHeldWithItsAttachmentsUntilItsTurnComes() {
        publisher.publish(samples.entry());
        Path one = office.export(agency, out);
        Circular second = publisher.publish(samples.entry(publisher.keep(sheet)));
        Path two = office.export(agency, out);

        assertThat(agency.take(two)).isInstanceOf(Held.class);
        assertThat(reader.circulars().find(second.id())).isEmpty();
        sweep(agency);
        assertThat(agency.take(one))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.followers()).hasSize(1));
        assertThat(reader.circulars().find(second.id())).contains(second);
        assertThat(content(agency, sheet)).isEqualTo(sheet.content());
    }

    @Test
    void anAttachmentThatCannotBeReadStopsTheExportAndNothingIsFrozen() {
        publisher.publish(samples.entry(SampleScans.jpeg(5000, 9).scan().withOriginal(lost().original())));
        refused(() -> office.export(agency, out), "PACKAGE_ATTACHMENT_UNREADABLE");
        assertThat(office.handover.list()).isEmpty();
    }

    /** Kept by its row, its content gone. */
    private ir.kargozar.scan.Scan lost() {
        ReadyScan ready = SampleScans.jpeg(5000, 9);
        office.workspace
                .scans()
                .keepAll(
                        new Change(WHO, "scan.kept"),
                        keeping -> keeping.keep(ready.scan(), stream -> stream.write(new byte[10])));
        return ready.scan();
    }

    private static SentCircular sent(Circular circular, CircularContent content) {
        return new SentCircular(circular.id().number(), circular.revision(), content, circular.publishedOn());
    }

    /** A package of these records by hand; codes of what was set aside. */
    private List<String> say(Desktop from, Desktop to, long sequence, List<ReadyScan> scans, PackageRecord... records) {
        PackageHead head = new PackageHead(
                UUID.randomUUID(),
                from.office().code(),
                to.office().code(),
                sequence,
                to.stores.inbox().find(from.office().code(), sequence - 1).map(CamePackage::hash),
                Instant.EPOCH,
                false);
        List<byte[]> parts = new ArrayList<>();
        var packing = from.files.pack(head, (index, part) -> parts.add(part));
        List.of(records).forEach(packing::add);
        scans.forEach(ready -> packing.enclose(
                ir.kargozar.handover.parcel.Enclosed.of(ready.scan()), stream -> stream.write(ready.content())));
        Frozen frozen = packing.finish();
        Path file = out.resolve("said" + sequence + ".kgz");
        Route route =
                new Route(from.people.identity(WHO), to.people.identity(WHO).card());
        from.files.write(frozen, new TwoOffices.Held(frozen, parts, scans), route, file, Progress.NONE);
        return to.take(file) instanceof Applied applied
                ? applied.setAside().stream().map(SetAside::code).toList()
                : List.of("NOT_APPLIED");
    }

    private static byte[] content(Desktop desktop, ReadyScan ready) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desktop.workspace.scans().read(ready.scan().hash(), out);
        return out.toByteArray();
    }

    private static Scans.Sweep sweep(Desktop desktop) {
        return desktop.workspace
                .scans()
                .sweep(Set.of(), Engine.CLOCK.instant().plusSeconds(9), new Change(WHO, "scan.swept"));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
