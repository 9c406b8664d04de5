package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.PACKAGE_ANCHOR;
import static ir.kargozar.storage.schema.Tables.PACKAGE_CLAIM;
import static ir.kargozar.storage.schema.Tables.PACKAGE_IN;
import static ir.kargozar.storage.schema.Tables.PACKAGE_OUT;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Seen;
import ir.kargozar.handover.parcel.Seen.Place;
import ir.kargozar.handover.restored.ClaimNumbers;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.handover.restored.Recollections;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;

/** What is remembered, in the tables of outbox and inbox. */
public final class JooqRecollections implements Recollections {
    private static final String GIVEN_BACK = "given-back";

    private final Store store;
    private final ChangeLog log;
    private final ClaimNumbers numbers;
    private final Counters counters;

    public JooqRecollections(Store store, ChangeLog log, ClaimNumbers numbers) {
        this.store = store;
        this.log = log;
        this.numbers = numbers;
        this.counters = new Counters(store);
    }

    @Override
    public Seen seen(OfficeCode peer) {
        List<Place> packages = store.dsl()
                .select(PACKAGE_IN.SEQUENCE, PACKAGE_IN.HASH)
                .from(PACKAGE_IN)
                .where(applied(peer))
                .orderBy(PACKAGE_IN.SEQUENCE.desc())
                .limit(Seen.PACKAGES)
                .fetch(row -> new Place(row.value1(), row.value2()));
        return new Seen(packages, numbers.highest(peer));
    }

    private static Condition applied(OfficeCode sender) {
        return PACKAGE_IN.SENDER.eq(sender.value()).and(PACKAGE_IN.STATE.eq(CameState.APPLIED.name()));
    }

    @Override
    public Optional<Place> predecessor(OfficeCode recipient) {
        Optional<Place> own = store.dsl()
                .select(PACKAGE_OUT.SEQUENCE, PACKAGE_OUT.HASH)
                .from(PACKAGE_OUT)
                .where(PACKAGE_OUT.RECIPIENT.eq(recipient.value()))
                .and(PACKAGE_OUT.MARK.ne(Mark.REFUSED.name()))
                .orderBy(PACKAGE_OUT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> new Place(row.value1(), row.value2()));
        return Stream.concat(own.stream(), anchor(recipient).stream()).max(Comparator.comparingLong(Place::sequence));
    }

    @Override
    public Optional<Place> anchor(OfficeCode recipient) {
        return store.dsl()
                .selectFrom(PACKAGE_ANCHOR)
                .where(PACKAGE_ANCHOR.RECIPIENT.eq(recipient.value()))
                .fetchOptional(row -> new Place(row.get(PACKAGE_ANCHOR.SEQUENCE), row.get(PACKAGE_ANCHOR.HASH)));
    }

    @Override
    public void follow(OfficeCode recipient, Place last, Change change) {
        forgetAnchor(recipient);
        store.dsl()
                .insertInto(PACKAGE_ANCHOR)
                .set(PACKAGE_ANCHOR.RECIPIENT, recipient.value())
                .set(PACKAGE_ANCHOR.SEQUENCE, last.sequence())
                .set(PACKAGE_ANCHOR.HASH, last.hash())
                .execute();
        counters.atLeast(recipient, JooqOutbox.COUNTER, 0, last.sequence());
        log.append(change, JooqOutbox.subject(recipient, last.sequence()), "", "");
    }

    @Override
    public void forgetAnchor(OfficeCode recipient) {
        store.dsl()
                .deleteFrom(PACKAGE_ANCHOR)
                .where(PACKAGE_ANCHOR.RECIPIENT.eq(recipient.value()))
                .execute();
    }

    @Override
    public List<Own> sent(OfficeCode recipient) {
        return store.dsl()
                .selectFrom(PACKAGE_OUT)
                .where(PACKAGE_OUT.RECIPIENT.eq(recipient.value()))
                .orderBy(PACKAGE_OUT.SEQUENCE)
                .fetch(row -> new Own(
                        new Place(row.get(PACKAGE_OUT.SEQUENCE), row.get(PACKAGE_OUT.HASH)),
                        row.get(PACKAGE_OUT.MANIFEST),
                        Math.toIntExact(row.get(PACKAGE_OUT.SIGNER)),
                        row.get(PACKAGE_OUT.STATE).equals(SentState.RECEIVED.name()),
                        Mark.valueOf(row.get(PACKAGE_OUT.MARK))));
    }

    @Override
    public Parts parts(OfficeCode recipient, long sequence) {
        return new StoredParts(store, StoredParts.OUT, recipient, sequence);
    }

    @Override
    public void mark(OfficeCode recipient, long sequence, Mark mark, Change change) {
        store.dsl()
                .update(PACKAGE_OUT)
                .set(PACKAGE_OUT.MARK, mark.name())
                .where(JooqOutbox.row(recipient, sequence))
                .execute();
        log.append(change, JooqOutbox.subject(recipient, sequence), "", "{\"mark\":\"" + mark + "\"}");
    }

    @Override
    public void oweReceipt(OfficeCode sender, long sequence) {
        store.dsl()
                .update(PACKAGE_IN)
                .set(PACKAGE_IN.RECEIPT_OWED, 1L)
                .where(applied(sender))
                .and(PACKAGE_IN.SEQUENCE.eq(sequence))
                .execute();
    }

    @Override
    public void oweNewestReceipt(OfficeCode sender) {
        seen(sender).newest().ifPresent(place -> oweReceipt(sender, place.sequence()));
    }

    @Override
    public void owe(OfficeCode agency, ClaimNumber number, boolean isWhole) {
        OwedAnswers owed = new OwedAnswers(store);
        owed.add(agency, number);
        if (isWhole) {
            owed.makeWhole(agency, number);
        }
    }

    @Override
    public Optional<Long> sequenceOf(OfficeCode recipient, ClaimNumber number) {
        return JooqOutbox.sequenceOf(store, recipient, number);
    }

    @Override
    public boolean isNumberTaken(OfficeCode recipient, ClaimNumber number) {
        return sequenceOf(recipient, number)
                .map(sequence -> new StoredSetAside(store, StoredParts.OUT, recipient, sequence))
                .stream()
                .flatMap(kept -> kept.list().stream())
                .anyMatch(bad -> bad.code().equals("RECORD_NUMBER_TAKEN")
                        && bad.subject().equals(number.toString()));
    }

    @Override
    public void gaveBack(OfficeCode recipient, ClaimNumber number) {
        store.dsl()
                .insertInto(PACKAGE_CLAIM, PACKAGE_CLAIM.fields())
                .values(
                        recipient.value(),
                        0L,
                        counters.next(recipient, GIVEN_BACK, 0),
                        number.toString(),
                        JooqOutbox.OPEN)
                .execute();
    }

    @Override
    public List<ClaimNumber> givenBack(OfficeCode recipient) {
        return store
                .dsl()
                .selectDistinct(PACKAGE_CLAIM.NUMBER)
                .from(PACKAGE_CLAIM)
                .where(PACKAGE_CLAIM.RECIPIENT.eq(recipient.value()))
                .and(PACKAGE_CLAIM.SEQUENCE.eq(0L))
                .fetch(row -> ClaimNumber.of(row.get(PACKAGE_CLAIM.NUMBER)).orThrow())
                .stream()
                .filter(number ->
                        sequenceOf(recipient, number).filter(last -> last == 0).isPresent())
                .toList();
    }
}
