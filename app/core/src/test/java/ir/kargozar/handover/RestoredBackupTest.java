package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.handover.restored.Renumbering;
import ir.kargozar.handover.restored.Resumed;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workspace is put back from an old backup, on either side: both agree again and nothing is doubled (decision 22). */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class RestoredBackupTest extends OnEachEngine {
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private static final int YEAR = 1405;

    private Location officeLocation;
    private Desktop agency;
    private Desktop office;
    private Path out;
    private int files;
    private SampleClaims samples;

    @BeforeEach
    void twoOfficesThatTrustEachOther() throws IOException {
        agency = new Desktop(workspace);
        officeLocation = engine.location(folder);
        office = new Desktop(Engine.workspace(officeLocation, Engine.office(OFFICE.value(), Desk.DOCUMENTS_OFFICE)));
        agency.trust(office);
        office.trust(agency);
        out = Files.createDirectory(folder.resolve("out"));
        samples = new SampleClaims(22, agency.office().code());
        enter(1);
        office.take(toOffice());
        agency.take(toAgency());
    }

    @AfterEach
    void closeBoth() {
        office.close();
        agency.close();
    }

    @Test
    void anAgencyGoesOnBehindWhatTheOfficeHas() throws IOException {
        Location old = backupAgency();
        enter(2);
        office.take(toOffice());
        enter(3);
        office.take(toOffice());
        restoreAgency(old);
        List<Claim<?>> anew = enter(2);
        Path reused = toOffice();
        refused(() -> office.take(reused), "PACKAGE_CONFLICT");

        assertThat(resumed(agency.take(toAgency()))).isEqualTo(new Resumed(List.of(2L), 2, List.of(), true));
        assertThat(agency.stores.outbox().find(OFFICE, 2).orElseThrow().mark()).isEqualTo(Mark.REFUSED);
        refused(() -> again(agency, 2), "PACKAGE_REFUSED_THERE");
        assertThat(agency.count(Status.ACCEPTED)).isEqualTo(2);
        Applied applied = applied(office.take(toOffice()));
        assertThat(applied.head().sequence()).isEqualTo(4);
        assertThat(applied.setAside())
                .extracting(SetAside::code, SetAside::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "RECORD_NUMBER_TAKEN", anew.get(0).number().toString()),
                        org.assertj.core.groups.Tuple.tuple(
                                "RECORD_NUMBER_TAKEN", anew.get(1).number().toString()));
        refused(() -> office.take(reused), "PACKAGE_CONFLICT");
        agency.take(toAgency());
        anew.forEach(claim -> renumber(claim.number()));
        assertThat(applied(office.take(toOffice())).setAside()).isEmpty();

        assertThat(office.count(Status.RECEIVED)).isEqualTo(8);
        agency.take(toAgency());
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(3);
        enter(1);
        assertThat(applied(office.take(toOffice())).setAside()).isEmpty();
        bothLogsAreWhole();
    }

    @Test
    void itLearnsBeforeItSendsAnything() throws IOException {
        Location old = backupAgency();
        enter(2);
        Path before = toOffice();
        office.take(before);
        restoreAgency(old);
        assertThat(resumed(agency.take(toAgency()))).isEqualTo(new Resumed(List.of(), 1, List.of(), true));
        enter(1);
        assertThat(applied(office.take(toOffice())).setAside()).isEmpty();
        assertThat(office.take(before)).isInstanceOf(Imported.AlreadyReceived.class);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(4);
    }

    @Test
    void whatWasSentTwiceUnchangedIsTakenOnce() throws IOException {
        List<Claim<?>> claims = enter(3);
        Location old = backupAgency();
        office.take(toOffice());
        restoreAgency(old);
        Path again = toOffice();
        refused(() -> office.take(again), "PACKAGE_CONFLICT");
        agency.take(toAgency());
        assertThat(applied(office.take(toOffice())).setAside()).isEmpty();
        agency.take(toAgency());
        assertThat(office.count(Status.RECEIVED)).isEqualTo(4);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(4);
        assertThat(office.workspace
                        .claims()
                        .find(claims.getFirst().number())
                        .orElseThrow()
                        .id())
                .isEqualTo(claims.getFirst().id());
    }

    @Test
    void whatWasEnteredTwiceUnchangedIsTakenOnceAndAnswered() throws IOException {
        Location old = backupAgency();
        Claim<?> first = enter(1).getFirst();
        office.take(toOffice());
        approve(first.number());
        restoreAgency(old);
        Claim<?> second = enter(List.of(first.content())).getFirst();
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(applied(agency.take(toAgency())).setAside())
                .extracting(SetAside::code)
                .containsExactly("RECORD_CLAIM_UNKNOWN");
        assertThat(applied(office.take(toOffice())).setAside()).isEmpty();
        assertThat(office.count(Status.APPROVED)).isEqualTo(1);
        agency.take(toAgency());
        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        assertThat(office.workspace.claims().find(first.number()).orElseThrow().id())
                .isEqualTo(second.id());
        bothLogsAreWhole();
    }

    @Test
    void theOfficeGivesBackWhatTheAgencyLost() throws IOException {
        Location old = backupAgency();
        Claim<?> claim = enter(1).getFirst();
        office.take(toOffice());
        approve(claim.number());
        restoreAgency(old);
        assertThat(applied(agency.take(toAgency())).setAside())
                .extracting(SetAside::code)
                .containsExactly("RECORD_CLAIM_UNKNOWN");
        office.take(toOffice());
        assertThat(applied(agency.take(toAgency())).setAside()).isEmpty();
        Claim<?> back = agency.workspace.claims().find(claim.number()).orElseThrow();
        assertThat(back.content()).isEqualTo(claim.content());
        assertThat(back.id()).isEqualTo(claim.id());
        assertThat(back.status()).isEqualTo(Status.APPROVED);
        assertThat(office.count(Status.APPROVED)).isEqualTo(1);
    }

    @Test
    void anAnswerNeverGoesToAnotherClaimOfTheSameNumber() throws IOException {
        Location old = backupAgency();
        Claim<?> first = enter(1).getFirst();
        office.take(toOffice());
        agency.take(toAgency());
        approve(first.number());
        Path answer = toAgency();
        restoreAgency(old);
        Claim<?> other = enter(1).getFirst();
        assertThat(other.number()).isEqualTo(first.number());
        refused(() -> office.take(toOffice()), "PACKAGE_CONFLICT");
        assertThat(agency.take(answer)).isInstanceOf(Held.class);
        agency.take(again(office, 2));
        assertThat(agency.workspace.claims().find(other.number()).orElseThrow().status())
                .isEqualTo(Status.ACCEPTED);
        office.take(toOffice());
        agency.take(toAgency());
        renumber(other.number());
        office.take(toOffice());
        agency.take(toAgency());
        assertThat(agency.workspace.claims().find(first.number()).orElseThrow().id())
                .isEqualTo(first.id());
        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        assertThat(office.count(Status.APPROVED)).isEqualTo(1);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(2);
    }

    @Test
    void anOfficeAsksAgainForWhatItLost() throws IOException {
        Location old = backupOffice();
        enter(2);
        office.take(toOffice());
        agency.take(toAgency());
        enter(3);
        office.take(toOffice());
        agency.take(toAgency());
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(6);
        restoreOffice(old);
        enter(1);
        assertThat(office.take(toOffice()))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.missing()).containsExactly(2L, 3L));
        office.take(again(agency, 2));
        assertThat(applied(office.take(again(agency, 3))).followers()).hasSize(1);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(7);
        // Package 4 told the office that the agency has three of its packages, of which it knows one.
        Path answer = toAgency();
        assertThat(applied(agency.take(answer)).head().sequence()).isEqualTo(4);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(7);
        bothLogsAreWhole();
    }

    @Test
    void theAgencyListsWhatTheOfficeLost() throws IOException {
        Location old = backupOffice();
        enter(1);
        office.take(toOffice());
        agency.take(toAgency());
        restoreOffice(old);
        approve(new ClaimNumber(agency.office().code(), YEAR, 1));
        Path fork = toAgency();
        refused(() -> agency.take(fork), "PACKAGE_CONFLICT");
        assertThat(sent(2).state()).isEqualTo(SentState.RECEIVED);
        assertThat(sent(2).mark()).isEqualTo(Mark.LOST);

        assertThat(resumed(office.take(toOffice()))).isEqualTo(new Resumed(List.of(2L), 1, List.of(), false));
        office.take(again(agency, 2));
        agency.take(toAgency());
        assertThat(sent(2).mark()).isEqualTo(Mark.NONE);
        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(1);
        assertThat(office.count(Status.APPROVED)).isEqualTo(1);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
        bothLogsAreWhole();
    }

    @Test
    void whatNobodyHasAnyMoreIsNotWaitedFor() throws IOException {
        Location agencys = backupAgency();
        Location offices = backupOffice();
        enter(1);
        office.take(toOffice());
        restoreAgency(agencys);
        agency.take(toAgency());
        enter(2);
        office.take(toOffice());
        agency.take(toAgency());
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(3);
        restoreOffice(offices);
        enter(1);
        Imported held = office.take(toOffice());
        assertThat(held)
                .isInstanceOfSatisfying(
                        Held.class, waits -> assertThat(waits.missing()).containsExactly(2L, 3L));
        approve(new ClaimNumber(agency.office().code(), YEAR, 1));
        agency.take(toAgency());
        assertThat(agency.count(Status.ACCEPTED)).isEqualTo(3);
        Applied all = applied(office.take(toOffice()));
        assertThat(all.totals().claimCount()).isEqualTo(3);
        assertThat(all.setAside()).isEmpty();
        assertThat(all.forgotten()).containsExactly(4L);
        agency.take(toAgency());
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(3);
        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
    }

    @Test
    void receiptsAndAnswersOfARefusedPackageTravelAgain() throws IOException {
        Location old = backupOffice();
        office.take(toOfficeWith(1));
        approve(new ClaimNumber(agency.office().code(), YEAR, 1));
        agency.take(toAgency());
        restoreOffice(old);
        office.take(again(agency, 2));
        approve(new ClaimNumber(agency.office().code(), YEAR, 2));
        Path fork = toAgency();
        refused(() -> agency.take(fork), "PACKAGE_CONFLICT");
        office.take(toOffice());
        agency.take(toAgency());
        assertThat(agency.count(Status.APPROVED)).isEqualTo(2);
        assertThat(sent(2).state()).isEqualTo(SentState.ANSWERED);
    }

    /** The office gave back what the agency had lost, and then lost it itself: no package that is known here holds it. */
    @Test
    void whatWasGivenBackAndIsLostThereTravelsAgain() throws IOException {
        Location agencys = backupAgency();
        Location offices = backupOffice();
        Claim<?> claim = enter(1).getFirst();
        office.take(toOffice());
        approve(claim.number());
        restoreAgency(agencys);
        agency.take(toAgency());
        office.take(toOffice());
        agency.take(toAgency());
        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        restoreOffice(offices);
        enter(1);
        for (int round = 0; round < 4; round++) {
            brought(office, this::toOffice);
            brought(agency, this::toAgency);
        }

        assertThat(office.workspace.claims().find(claim.number())).isPresent();
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(3);
        bothLogsAreWhole();
    }

    /** Where there is something to bring; refused or not. */
    private static void brought(Desktop to, Supplier<Path> export) {
        try {
            to.take(export.get());
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isIn("PACKAGE_NOTHING_TO_SEND", "PACKAGE_CONFLICT", "PACKAGE_CHAIN");
        }
    }

    private Path toOfficeWith(int claims) {
        enter(claims);
        return toOffice();
    }

    private SentPackage sent(long sequence) {
        return agency.stores.outbox().find(OFFICE, sequence).orElseThrow();
    }

    @Test
    void whatIsHeldInVainGivesWayToWhatFollows() throws IOException {
        Location old = backupAgency();
        enter(1);
        toOffice();
        enter(1);
        assertThat(office.take(toOffice())).isInstanceOf(Held.class);
        restoreAgency(old);
        enter(1);
        office.take(toOffice());
        enter(1);
        assertThat(applied(office.take(toOffice())).forgotten()).isEmpty();
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
    }

    private List<Claim<?>> enter(int count) {
        List<ClaimContent> contents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contents.add(samples.content());
        }
        return enter(contents);
    }

    private List<Claim<?>> enter(List<ClaimContent> contents) {
        return agency.workspace.transactions().within(() -> {
            List<Claim<?>> claims = new ArrayList<>();
            for (ClaimContent content : contents) {
                ClaimNumber number =
                        agency.workspace.claims().nextNumber(agency.office().code(), YEAR);
                claims.add(new Claim<>(UUID.randomUUID(), number, 1, content, new ClaimState.Accepted(TODAY)));
            }
            agency.workspace.claims().add(claims, new Change(Desktop.WHO, "claim.accepted"));
            return claims;
        });
    }

    private void approve(ClaimNumber number) {
        Rial amount =
                office.workspace.claims().find(number).orElseThrow().content().amount();
        office.decide(number, received -> received.approve(TODAY, amount, amount));
    }

    private void renumber(ClaimNumber number) {
        Renumbering desk = new Renumbering(
                agency.workspace.claims(),
                agency.stores.numbers(),
                agency.stores.memory(),
                agency.workspace.transactions(),
                Desktop.TEXTS);
        assertThat(desk.renumber(number, Desktop.WHO)).isInstanceOf(Outcome.Done.class);
    }

    private Path toOffice() {
        return agency.export(office, out.resolve(++files + ".kgz"));
    }

    private Path toAgency() {
        return office.export(agency, out.resolve(++files + ".kgz"));
    }

    private Path again(Desktop sender, long sequence) {
        OfficeCode to = sender == agency ? OFFICE : agency.office().code();
        return sender.handover
                .rewrite(to, sequence, out.resolve(++files + ".kgz"), Desktop.WHO, Progress.NONE)
                .file();
    }

    private Location backupAgency() throws IOException {
        agency.close();
        Location copy = engine.backup(location, folder);
        agency = new Desktop(Engine.open(location));
        return copy;
    }

    private void restoreAgency(Location backup) {
        agency.close();
        agency = new Desktop(Engine.open(backup));
    }

    private Location backupOffice() throws IOException {
        office.close();
        Location copy = engine.backup(officeLocation, folder);
        office = new Desktop(Engine.open(officeLocation));
        return copy;
    }

    private void restoreOffice(Location backup) {
        office.close();
        office = new Desktop(Engine.open(backup));
    }

    private void bothLogsAreWhole() {
        assertThat(agency.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    private static Applied applied(Imported imported) {
        assertThat(imported).isInstanceOf(Applied.class);
        return (Applied) imported;
    }

    private static Resumed resumed(Imported imported) {
        return imported.resumed().orElseThrow();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
