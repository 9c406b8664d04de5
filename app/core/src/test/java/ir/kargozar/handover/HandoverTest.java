package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.Imported.AlreadyReceived;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandoverTest extends TwoDesks {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);

    @Test
    void bringsClaimsToTheOfficeAndTheReceiptBack() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(1100);
        Path file = agency.export(office, out);
        assertThat(file.getFileName()).hasToString("3101_to_OFFICE-31_000001.kgz");
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(1100);
        assertThat(sent().row().state()).isEqualTo(SentState.WRITTEN);

        assertThat(office.take(file)).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.totals().claimCount()).isEqualTo(1100);
            assertThat(applied.setAside()).isEmpty();
        });
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1100);
        Claim<?> there = office.workspace.claims().find(claims.get(7).number()).orElseThrow();
        assertThat(there.content()).isEqualTo(claims.get(7).content());
        assertThat(there.id()).isEqualTo(claims.get(7).id());

        agency.take(office.export(agency, out));
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(1100);
        assertThat(sent().row().state()).isEqualTo(SentState.RECEIVED);
        assertThat(agency.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void itsSheetListsWhatIsInThePackageThatWasSent() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(7);
        agency.export(office, out);
        HandoverSheet sheet = agency.handover.sheet(new OfficeCode("OFFICE-31"), 1);
        assertThat(sheet.head().fileName()).isEqualTo("3101_to_OFFICE-31_000001.kgz");
        assertThat(sheet.claims())
                .containsExactlyElementsOf(claims.stream()
                        .map(claim -> new HandoverSheet.Row(
                                claim.number(),
                                claim.content().insured().fullName(),
                                claim.content().pages(),
                                claim.content().amount()))
                        .toList());
        assertThat(sheet.totals().claimCount()).isEqualTo(7);
        refused(() -> agency.handover.sheet(new OfficeCode("OFFICE-31"), 2), "PACKAGE_UNKNOWN");
    }

    @Test
    void bringsEveryAnswerHome() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(4);
        office.take(agency.export(office, out));
        Rial whole = claims.get(0).content().amount();
        List<ReturnReason> reasons = List.of(new ReturnReason("NO_STAMP", "مهر ندارد.", "مهر بزنید."));
        office.decide(claims.get(0).number(), received -> received.approve(TODAY, whole, whole));
        office.decide(
                claims.get(1).number(),
                received -> received.approve(TODAY, claims.get(1).content().amount(), new Rial(5)));
        office.decide(claims.get(2).number(), received -> received.giveBack(TODAY, reasons));
        agency.take(office.export(agency, out));

        assertThat(agency.count(Status.APPROVED)).isEqualTo(1);
        assertThat(agency.count(Status.PARTLY_APPROVED)).isEqualTo(1);
        assertThat(agency.count(Status.RETURNED_BY_OFFICE)).isEqualTo(1);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(1);
        assertThat(sent().row().state()).isEqualTo(SentState.RECEIVED);
        assertThat(sent().row().answered()).isEqualTo(3);

        office.decide(
                claims.get(3).number(),
                received -> received.approve(TODAY, whole, new Rial(1)).pay(TODAY));
        agency.take(office.export(agency, out));
        assertThat(agency.count(Status.PAID)).isEqualTo(1);
        assertThat(sent().row().state()).isEqualTo(SentState.ANSWERED);
        refused(() -> office.export(agency, out), "PACKAGE_NOTHING_TO_SEND");
    }

    @Test
    void anAnswerAfterAnAnswerIsOneStepMore() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(1);
        office.take(agency.export(office, out));
        office.decide(
                claims.getFirst().number(),
                received -> received.approve(TODAY, claims.getFirst().content().amount(), new Rial(9)));
        agency.take(office.export(agency, out));
        office.workspace.transactions().within(() -> {
            Claim<ClaimState.Approved> approved = office.workspace
                    .claims()
                    .find(claims.getFirst().number())
                    .flatMap(claim -> claim.in(ClaimState.Approved.class))
                    .orElseThrow();
            office.workspace
                    .claims()
                    .update(approved.step(state -> state.pay(TODAY)), new ir.kargozar.log.Change("ن", "claim.paid"));
            office.stores.outbox().owe(agency.office().code(), approved.number());
            office.stores.outbox().owe(agency.office().code(), approved.number());
            return approved;
        });
        agency.take(office.export(agency, out));

        assertThat(agency.count(Status.PAID)).isEqualTo(1);
    }

    @Test
    void takesAClaimAgainThatItGaveBackAndNoOther() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(2);
        office.take(agency.export(office, out));
        List<ReturnReason> reasons = List.of(new ReturnReason("NO_STAMP", "مهر ندارد.", "مهر بزنید."));
        office.decide(claims.get(0).number(), received -> received.giveBack(TODAY, reasons));
        agency.take(office.export(agency, out));
        claims.forEach(claim -> acceptAgain(claim.number()));

        assertThat(office.take(agency.export(office, out))).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.totals().claimCount()).isEqualTo(2);
            assertThat(applied.setAside()).singleElement().satisfies(bad -> {
                assertThat(bad.subject()).isEqualTo(claims.get(1).number().toString());
                assertThat(bad.code()).isEqualTo("RECORD_CLAIM_CONFLICT");
            });
        });
        Claim<?> again = office.workspace.claims().find(claims.get(0).number()).orElseThrow();
        assertThat(again.status()).isEqualTo(Status.RECEIVED);
        assertThat(again.id()).isEqualTo(claims.get(0).id());
        assertThat(again.content().receivedOn()).isEqualTo(TODAY);
        Claim<?> other = office.workspace.claims().find(claims.get(1).number()).orElseThrow();
        assertThat(other.content()).isEqualTo(claims.get(1).content());

        office.decide(claims.get(0).number(), received -> received.giveBack(TODAY, reasons));
        agency.take(office.export(agency, out));
        assertThat(agency.workspace
                        .claims()
                        .find(claims.get(0).number())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.RETURNED_BY_OFFICE);
        acceptAgain(claims.get(0).number());
        office.take(agency.export(office, out));
        office.decide(
                claims.get(0).number(),
                received -> received.approve(
                        TODAY, again.content().amount(), again.content().amount()));
        agency.take(office.export(agency, out));
        assertThat(agency.workspace
                        .claims()
                        .find(claims.get(0).number())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.APPROVED);
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    /** Whatever state it is in at the agency: accepted once more, received today. */
    private void acceptAgain(ClaimNumber number) {
        Claim<?> now = agency.workspace.claims().find(number).orElseThrow();
        ClaimContent old = now.content();
        ClaimContent content = new ClaimContent(
                old.insured(),
                old.mainInsured(),
                old.representative(),
                old.account(),
                old.treatment(),
                TODAY,
                old.items(),
                old.papers());
        Claim<?> accepted = new Claim<>(now.id(), number, now.revision() + 1, content, new ClaimState.Accepted(TODAY));
        agency.workspace.claims().update(accepted, new ir.kargozar.log.Change("x", "claim.accepted"));
    }

    @Test
    void takesTheSamePackageOnce() {
        agency.accept(10);
        Path file = agency.export(office, out);
        office.take(file);
        long rows = logRows(office);

        assertThat(office.take(file)).isInstanceOf(AlreadyReceived.class);
        Path again = out.resolve("again.kgz");
        agency.handover.rewrite(office.office().code(), 1, again, Desktop.WHO, Progress.NONE);
        assertThat(office.take(again)).isInstanceOf(AlreadyReceived.class);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(10);
        assertThat(logRows(office)).isEqualTo(rows);
    }

    @Test
    void takesAPackageOnceThoughManyThreadsBringIt() throws Exception {
        agency.accept(300);
        Path file = agency.export(office, out);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Imported>> all = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> office.take(file)))
                    .toList();
            int applied = 0;
            for (Future<Imported> each : all) {
                applied += each.get() instanceof Applied ? 1 : 0;
            }
            assertThat(applied).isEqualTo(1);
        }
        assertThat(office.count(Status.RECEIVED)).isEqualTo(300);
    }

    @Test
    void holdsWhatComesEarlyAndAppliesItByItself() {
        agency.accept(3);
        Path first = agency.export(office, out);
        agency.accept(4);
        Path second = agency.export(office, out);
        agency.accept(5);
        Path third = agency.export(office, out);

        assertThat(office.take(third))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.missing()).containsExactly(1L, 2L));
        assertThat(office.take(third)).isInstanceOf(Held.class);
        assertThat(office.take(second))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.missing()).containsExactly(1L));
        assertThat(office.count(Status.RECEIVED)).isZero();
        assertThat(came(3).row().state()).isEqualTo(CameState.HELD);

        assertThat(office.take(first))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.followers())
                                .extracting(follower -> follower.head().sequence())
                                .containsExactly(2L, 3L));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(12);
        assertThat(office.take(third)).isInstanceOf(AlreadyReceived.class);
        Parts left = office.stores.inbox().parts(agency.office().code(), 3);
        assertThat(left.count()).isZero();
    }

    @Test
    void writesAFrozenPackageAgainAfterAnInterruption() throws IOException {
        agency.accept(20);
        Path nowhere = folder.resolve("none").resolve("file.kgz");
        refused(
                () -> agency.handover.export(office.office().code(), nowhere, Desktop.WHO, Progress.NONE),
                "PACKAGE_FILE_UNWRITABLE");
        assertThat(sent().row().state()).isEqualTo(SentState.MADE);
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(20);
        String frozen = sent().row().manifest();
        agency.accept(5);

        Handover.Exported again = agency.handover.export(office.office().code(), out, Desktop.WHO, Progress.NONE);
        assertThat(again.isRepeated()).isTrue();
        assertThat(again.head().sequence()).isEqualTo(1);
        assertThat(sent().row().manifest()).isEqualTo(frozen);
        assertThat(sent().row().state()).isEqualTo(SentState.WRITTEN);
        office.take(again.file());
        assertThat(office.count(Status.RECEIVED)).isEqualTo(20);

        office.take(agency.export(office, out));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(25);
    }

    @Test
    void aStoppedExportLeavesNothingBehind() {
        agency.accept(1100);
        Progress stop = new Progress() {
            private long seen;

            @Override
            public void at(long done, long total) {
                seen = done;
            }

            @Override
            public boolean isCancelled() {
                return seen > 0;
            }
        };

        refused(() -> agency.handover.export(office.office().code(), out, Desktop.WHO, stop), "PACKAGE_CANCELLED");
        assertThat(agency.count(Status.ACCEPTED)).isEqualTo(1100);
        assertThat(agency.handover.list()).isEmpty();
        assertThat(agency.export(office, out).getFileName()).hasToString("3101_to_OFFICE-31_000001.kgz");
    }

    @Test
    void refusesAnotherPackageOfTheSameNumber() {
        agency.accept(1);
        office.take(agency.export(office, out));
        Desktop twin = twin();
        twin.accept(2);
        Path other = twin.export(office, out.resolve("twin.kgz"));

        refused(() -> office.take(other), "PACKAGE_CONFLICT");
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
        assertThat(office.workspace.log().of("3101#1"))
                .extracting(row -> row.change().action())
                .containsExactly("package.conflict");
        twin.close();
    }

    @Test
    void refusesAPackageThatFollowsAnother() {
        agency.accept(1);
        office.take(agency.export(office, out));
        Desktop twin = twin();
        twin.accept(1);
        twin.export(office, out.resolve("one.kgz"));
        twin.accept(1);
        Path second = twin.export(office, out.resolve("two.kgz"));

        refused(() -> office.take(second), "PACKAGE_CHAIN");
        twin.close();
    }

    @Test
    void forgetsAHeldPackageThatDoesNotFollow() {
        Desktop twin = twin();
        twin.accept(1);
        twin.export(office, out.resolve("one.kgz"));
        twin.accept(1);
        Path fork = twin.export(office, out.resolve("two.kgz"));
        assertThat(office.take(fork)).isInstanceOf(Held.class);

        agency.accept(1);
        assertThat(office.take(agency.export(office, out)))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.forgotten()).containsExactly(2L));
        agency.accept(1);
        assertThat(office.take(agency.export(office, out))).isInstanceOf(Applied.class);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(2);
        twin.close();
    }

    /** The agency's workspace gone back to an old backup: the same identity, nothing sent yet. */
    private Desktop twin() {
        Desktop twin = Desktop.open(engine, folder, Engine.AGENCY);
        new ir.kargozar.storage.handover.JooqOwnIdentity(
                        twin.workspace.store(), twin.workspace.log(), twin.workspace.dataKey())
                .keep(agency.people.identity("x"), new ir.kargozar.log.Change("x", "identity.made"));
        twin.trust(office);
        return twin;
    }

    @Test
    void setsAsideWhatIsThereAlreadyAndSaysSo() {
        List<Claim<ClaimState.Accepted>> claims = agency.accept(3);
        Claim<ClaimState.Accepted> known = claims.get(1);
        office.workspace
                .claims()
                .add(
                        List.of(new Claim<>(
                                known.id(),
                                known.number(),
                                1,
                                claims.get(0).content(),
                                new ClaimState.Received(TODAY, TODAY))),
                        new ir.kargozar.log.Change("x", "x"));

        assertThat(office.take(agency.export(office, out)))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.setAside())
                                .singleElement()
                                .satisfies(bad -> {
                                    assertThat(bad.record()).isEqualTo(2);
                                    assertThat(bad.code()).isEqualTo("RECORD_CLAIM_CONFLICT");
                                }));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
        agency.take(office.export(agency, out));
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(2);
        assertThat(agency.count(Status.PACKAGED)).isEqualTo(1);
        assertThat(sent().row().setAside()).isEqualTo(1);
    }

    @Test
    void verifyChangesNothing() {
        agency.accept(7);
        Path file = agency.export(office, out);

        assertThat(office.handover
                        .verify(file, Desktop.WHO, Progress.NONE)
                        .totals()
                        .claimCount())
                .isEqualTo(7);
        assertThat(office.count(Status.RECEIVED)).isZero();
        assertThat(office.handover.list()).isEmpty();
    }

    @Test
    void aRefusedPackageLeavesNothing() throws IOException {
        agency.accept(5);
        Path file = agency.export(office, out);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        office.people.identity("x");
        long rows = logRows(office);

        refused(() -> office.take(file), "PACKAGE_DAMAGED");
        assertThat(office.count(Status.RECEIVED)).isZero();
        assertThat(logRows(office)).isEqualTo(rows);
        assertThat(office.handover.list()).isEmpty();
    }

    @Test
    void hasNothingToSendAtFirstAndNobodyToSendItTo() {
        refused(() -> agency.export(office, out), "PACKAGE_NOTHING_TO_SEND");
        agency.people.revoke(office.office().code(), Desktop.WHO);
        refused(() -> agency.export(office, out), "PEER_REVOKED");
        refused(
                () -> agency.handover.export(Engine.office("X1", Desk.BRANCH).code(), out, Desktop.WHO, Progress.NONE),
                "PEER_UNKNOWN");
    }

    @Test
    void refusesAPackageWhoseSenderWasRevoked() {
        agency.accept(1);
        Path file = agency.export(office, out);
        office.people.revoke(agency.office().code(), Desktop.WHO);

        refused(() -> office.take(file), "PACKAGE_REVOKED");
    }

    private Handover.Line.Sent sent() {
        return agency.handover.list().stream()
                .filter(Handover.Line.Sent.class::isInstance)
                .map(Handover.Line.Sent.class::cast)
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    private Handover.Line.Came came(long sequence) {
        return office.handover.list().stream()
                .filter(Handover.Line.Came.class::isInstance)
                .map(Handover.Line.Came.class::cast)
                .filter(line -> line.head().sequence() == sequence)
                .findFirst()
                .orElseThrow();
    }

    private static long logRows(Desktop desktop) {
        return desktop.workspace.log().verify() instanceof ChangeLog.Verdict.Whole(long rows) ? rows : -1;
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(Desktop.TEXTS
                            .problem("", refusal.code(), refusal.arguments())
                            .message())
                    .isNotBlank();
        });
    }
}
