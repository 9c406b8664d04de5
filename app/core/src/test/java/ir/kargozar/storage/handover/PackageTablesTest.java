package ir.kargozar.storage.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.Inbox;
import ir.kargozar.handover.Outbox;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.OnEachEngine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract of outbox and inbox. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class PackageTablesTest extends OnEachEngine {
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final OfficeCode HERE = new OfficeCode("3101");
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final Change CHANGE = new Change("زهرا", "package.test");
    private static final SetAside BAD = new SetAside(2, "3101-05-00002-2", "items[0].amount", "X", "درست نیست.");

    private static final String KEY = "cd".repeat(32);

    private Outbox outbox;
    private Inbox inbox;

    @BeforeEach
    void boxes() {
        outbox = new JooqOutbox(workspace.store(), workspace.log());
        inbox = new JooqInbox(workspace.store(), workspace.log());
    }

    @Test
    void countsEachRecipientByItselfAndForgetsWhatWasUndone() {
        OfficeCode other = new OfficeCode("OFFICE-32");
        assertThat(outbox.nextSequence(OFFICE)).isEqualTo(1);
        assertThat(outbox.nextSequence(OFFICE)).isEqualTo(2);
        assertThat(outbox.nextSequence(other)).isEqualTo(1);
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    outbox.nextSequence(OFFICE);
                    throw new Fault("UNDONE");
                }))
                .isInstanceOf(Fault.class);
        assertThat(outbox.nextSequence(OFFICE)).isEqualTo(3);
    }

    @Test
    void keepsAPackageAsItWasFrozen() {
        byte[] part = {0, 1, 2, (byte) 0xFF};
        outbox.addPart(OFFICE, 1, 1, part);
        outbox.addPart(OFFICE, 1, 2, new byte[0]);
        outbox.add(OFFICE, frozen(HERE, OFFICE, 1), 1, CHANGE);

        assertThat(outbox.find(OFFICE, 1)).hasValueSatisfying(found -> {
            assertThat(found.manifest()).isEqualTo(frozen(HERE, OFFICE, 1).manifest());
            assertThat(found.state()).isEqualTo(SentState.MADE);
        });
        Parts parts = outbox.parts(OFFICE, 1);
        assertThat(parts.count()).isEqualTo(2);
        assertThat(parts.part(1)).isEqualTo(part);
        assertThat(outbox.find(OFFICE, 2)).isEmpty();
    }

    @Test
    void goesThroughItsStatesAndNeverBack() {
        outbox.add(OFFICE, frozen(HERE, OFFICE, 1), 1, CHANGE);
        outbox.add(OFFICE, frozen(HERE, OFFICE, 2), 1, CHANGE);
        assertThat(outbox.unwritten(OFFICE).orElseThrow().sequence()).isEqualTo(1);
        outbox.written(OFFICE, 1, CHANGE);
        assertThat(outbox.unwritten(OFFICE).orElseThrow().sequence()).isEqualTo(2);
        outbox.received(OFFICE, 1, List.of(), CHANGE);
        outbox.written(OFFICE, 1, CHANGE);

        assertThat(state(1)).isEqualTo(SentState.RECEIVED);
        assertThat(outbox.list()).extracting(sent -> sent.sequence()).containsExactly(2L, 1L);
    }

    @Test
    void knowsWhatBecameOfEveryClaim() {
        outbox.add(OFFICE, frozen(HERE, OFFICE, 1), 1, CHANGE);
        outbox.addClaims(OFFICE, 1, 1, List.of(number(1), number(2), number(3)));
        outbox.received(OFFICE, 1, List.of(BAD), CHANGE);
        assertThat(outbox.claims(OFFICE, 1, 0, 10))
                .containsExactly(new Outbox.Sent(1, number(1)), new Outbox.Sent(3, number(3)));
        assertThat(outbox.claims(OFFICE, 1, 1, 10)).hasSize(1);
        outbox.answered(OFFICE, number(1));
        assertThat(state(1)).isEqualTo(SentState.RECEIVED);
        outbox.answered(OFFICE, number(3));

        assertThat(state(1)).isEqualTo(SentState.ANSWERED);
        assertThat(outbox.sequenceOf(OFFICE, number(2))).contains(1L);
        assertThat(outbox.sequenceOf(HERE, number(2))).isEmpty();
    }

    @Test
    void owesAnAnswerOnceAndInOrder() {
        outbox.owe(HERE, number(5));
        outbox.owe(HERE, number(3));
        outbox.owe(HERE, number(5));
        List<Outbox.Owed> owed = outbox.owed(HERE, 0, 10);
        assertThat(owed).extracting(Outbox.Owed::number).containsExactly(number(5), number(3));
        outbox.settle(HERE, owed.getFirst().order());
        assertThat(outbox.owed(HERE, 0, 10)).extracting(Outbox.Owed::number).containsExactly(number(3));
        outbox.owe(HERE, number(5));
        assertThat(outbox.owed(HERE, 0, 10)).extracting(Outbox.Owed::number).containsExactly(number(3), number(5));
    }

    @Test
    void takesANumberOfASenderOnce() {
        inbox.apply(frozen(OFFICE, HERE, 1), DAY, List.of(BAD), true, CHANGE);

        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    inbox.apply(frozen(OFFICE, HERE, 1), DAY, List.of(), true, CHANGE);
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("RECORD_EXISTS"));
        assertThat(inbox.lastApplied(OFFICE)).isEqualTo(1);
        assertThat(inbox.lastApplied(HERE)).isZero();
        assertThat(inbox.setAside(OFFICE, 1)).containsExactly(BAD);
        assertThat(inbox.list()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(CameState.APPLIED);
            assertThat(row.setAside()).isEqualTo(1);
        });
    }

    @Test
    void owesAReceiptUntilItIsSent() {
        Frozen first = frozen(OFFICE, HERE, 1);
        inbox.apply(first, DAY, List.of(BAD), true, CHANGE);
        inbox.apply(frozen(OFFICE, HERE, 2), DAY, List.of(), false, CHANGE);
        assertThat(inbox.receiptsOwed(OFFICE))
                .containsExactly(new Receipt(1, first.head().id(), first.hash(), DAY, List.of(BAD)));
        inbox.receiptsSent(OFFICE, List.of(1L));
        assertThat(inbox.receiptsOwed(OFFICE)).isEmpty();
    }

    @Test
    void holdsAPackageWithItsPartsUntilItIsAppliedOrForgotten() {
        Frozen third = frozen(OFFICE, HERE, 3);
        outbox.addPart(OFFICE, 3, 1, new byte[] {7});
        inbox.hold(third, outbox.parts(OFFICE, 3), List.of(), KEY, CHANGE);
        inbox.hold(frozen(OFFICE, HERE, 4), outbox.parts(OFFICE, 4), List.of(), KEY, CHANGE);
        assertThat(inbox.lastApplied(OFFICE)).isZero();
        assertThat(inbox.find(OFFICE, 3).orElseThrow().state()).isEqualTo(CameState.HELD);
        assertThat(inbox.parts(OFFICE, 3).part(1)).containsExactly(7);

        inbox.apply(third, DAY, List.of(), true, CHANGE);
        inbox.forget(OFFICE, 4, CHANGE);
        assertThat(inbox.parts(OFFICE, 3).count()).isZero();
        assertThat(outbox.parts(OFFICE, 3).count()).isEqualTo(1);
        assertThat(inbox.find(OFFICE, 4)).isEmpty();
        assertThat(inbox.lastApplied(OFFICE)).isEqualTo(3);
    }

    private SentState state(long sequence) {
        return outbox.find(OFFICE, sequence).orElseThrow().state();
    }

    private static ClaimNumber number(int serial) {
        return new ClaimNumber(HERE, 1405, serial);
    }

    private static Frozen frozen(OfficeCode from, OfficeCode to, long sequence) {
        PackageHead head = new PackageHead(
                new UUID(1, sequence),
                from,
                to,
                sequence,
                sequence == 1 ? Optional.empty() : Optional.of("aa".repeat(32)),
                Instant.EPOCH,
                false);
        String hash = String.format(Locale.ROOT, "%064x", sequence);
        return new Frozen(
                head,
                new Totals(Map.of(), 0, 0, Totals.Others.NONE, Totals.Scans.NONE),
                "{\"sequence\":" + sequence + "}",
                hash);
    }
}
