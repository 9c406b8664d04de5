package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.storage.Engine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trusted office may not say. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class ForgedRecordsTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);

    @TempDir
    Path folder;

    private Desktop agency;
    private Desktop office;
    private Desktop rival;

    @BeforeEach
    void threeOffices() {
        agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
        office = Desktop.open(Engine.SQLITE, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        rival = Desktop.open(Engine.SQLITE, folder, Engine.office("OFFICE-32", Desk.DOCUMENTS_OFFICE));
        agency.trust(office);
        agency.trust(rival);
        office.trust(agency);
        rival.trust(agency);
    }

    @AfterEach
    void close() {
        agency.close();
        office.close();
        rival.close();
    }

    @Test
    void anotherOfficesReceiptCountsForNothing() {
        agency.accept(3);
        agency.export(office, folder);
        SentPackage sent =
                agency.stores.outbox().find(office.office().code(), 1).orElseThrow();
        UUID id = agency.files.thaw(sent.manifest()).head().id();

        assertThat(say(rival, new Receipt(1, id, sent.hash(), TODAY, List.of())))
                .containsExactly("RECORD_RECEIPT_UNKNOWN");
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(3);
        assertThat(agency.stores
                        .outbox()
                        .find(office.office().code(), 1)
                        .orElseThrow()
                        .state())
                .isEqualTo(SentState.WRITTEN);
    }

    @Test
    void aReceiptForOtherContentCountsForNothing() {
        agency.accept(3);
        agency.export(office, folder);

        assertThat(say(
                        office,
                        new Receipt(1, UUID.randomUUID(), "ab".repeat(32), TODAY, List.of()),
                        new Receipt(2, UUID.randomUUID(), "ab".repeat(32), TODAY, List.of())))
                .containsExactly("RECORD_RECEIPT_UNKNOWN", "RECORD_RECEIPT_UNKNOWN");
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(3);
    }

    @Test
    void anotherOfficesAnswerCountsForNothing() {
        Claim<ClaimState.Accepted> claim = agency.accept(1).getFirst();
        agency.export(office, folder);

        assertThat(say(rival, paid(claim.number(), 1))).containsExactly("RECORD_CLAIM_UNKNOWN");
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(1);
    }

    @Test
    void anAnswerMustFitTheClaim() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(2);
        agency.export(office, folder);
        ClaimNumber first = claims.get(0).number();
        Rial tooMuch = claims.get(1).content().amount().plus(new Rial(1));
        ClaimNumber none = new ClaimNumber(agency.office().code(), 1405, 99);

        assertThat(say(
                        office,
                        paid(first, 5),
                        paid(first, 6),
                        paid(first, 5),
                        new Answer(claims.get(1).number(), 9, new Decision.Approved(TODAY, tooMuch)),
                        paid(none, 5)))
                .containsExactly("RECORD_STEP", "RECORD_STEP", "RECORD_CLAIM_UNKNOWN");
        assertThat(agency.count(Status.PAID)).isEqualTo(1);
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(1);
    }

    @Test
    void anAgencySendsItsOwnClaimsAndNothingElse() {
        OfficeCode other = new OfficeCode("3102");

        assertThat(say(
                        agency,
                        office,
                        new SampleClaims(1, other).next(),
                        new SampleClaims(1, agency.office().code()).next(),
                        paid(new ClaimNumber(other, 1405, 1), 5)))
                .containsExactly("RECORD_FOREIGN", "RECORD_NOT_FOR_DESK");
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
        assertThat(say(office, agency, new SampleClaims(2, office.office().code()).next()))
                .containsExactly("RECORD_NOT_FOR_DESK");
    }

    private static Answer paid(ClaimNumber number, long rials) {
        return new Answer(number, 4, new Decision.Paid(TODAY, new Rial(rials)));
    }

    private List<String> say(Desktop from, PackageRecord... records) {
        return say(from, agency, records);
    }

    /** Writes a package by hand and has it imported; the codes of what was set aside. */
    private List<String> say(Desktop from, Desktop to, PackageRecord... records) {
        PackageHead head = new PackageHead(
                UUID.randomUUID(), from.office().code(), to.office().code(), 1, Optional.empty(), Instant.EPOCH, false);
        List<byte[]> content = new ArrayList<>();
        var packing = from.files.pack(head, (index, part) -> content.add(part));
        List.of(records).forEach(packing::add);
        Frozen frozen = packing.finish();
        Parts parts = new Parts() {
            @Override
            public int count() {
                return content.size();
            }

            @Override
            public byte[] part(int index) {
                return content.get(index - 1);
            }
        };
        Path file = folder.resolve("forged.kgz");
        Route route =
                new Route(from.people.identity("x"), to.people.identity("x").card());
        from.files.write(frozen, parts, route, file, Progress.NONE);
        return to.take(file) instanceof Imported.Applied applied
                ? applied.setAside().stream().map(SetAside::code).toList()
                : Collections.emptyList();
    }
}
