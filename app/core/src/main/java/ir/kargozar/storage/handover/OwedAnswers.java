package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.ANSWER_OWED;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.handover.Outbox.Owed;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import java.util.List;

/** Claims whose news an agency has not been sent yet: each once, in the order of the first news. */
final class OwedAnswers {
    private final Store store;
    private final Counters counters;

    OwedAnswers(Store store) {
        this.store = store;
        this.counters = new Counters(store);
    }

    void add(OfficeCode recipient, ClaimNumber number) {
        store.joined(() -> store.dsl()
                .insertInto(ANSWER_OWED, ANSWER_OWED.RECIPIENT, ANSWER_OWED.PLACE, ANSWER_OWED.NUMBER)
                .values(recipient.value(), counters.next(recipient, "answer", 0), number.toString())
                .onConflict(ANSWER_OWED.RECIPIENT, ANSWER_OWED.NUMBER)
                .doNothing()
                .execute());
    }

    /** The claim itself is owed too. */
    void makeWhole(OfficeCode recipient, ClaimNumber number) {
        store.dsl()
                .update(ANSWER_OWED)
                .set(ANSWER_OWED.WHOLE, 1L)
                .where(ANSWER_OWED.RECIPIENT.eq(recipient.value()))
                .and(ANSWER_OWED.NUMBER.eq(number.toString()))
                .execute();
    }

    List<Owed> list(OfficeCode recipient, long after, int limit) {
        return store.dsl()
                .select(ANSWER_OWED.PLACE, ANSWER_OWED.NUMBER, ANSWER_OWED.WHOLE)
                .from(ANSWER_OWED)
                .where(ANSWER_OWED.RECIPIENT.eq(recipient.value()))
                .and(ANSWER_OWED.PLACE.gt(after))
                .orderBy(ANSWER_OWED.PLACE)
                .limit(limit)
                .fetch(row ->
                        new Owed(row.value1(), ClaimNumber.of(row.value2()).orThrow(), row.value3() == 1));
    }

    void remove(OfficeCode recipient, long last) {
        store.dsl()
                .deleteFrom(ANSWER_OWED)
                .where(ANSWER_OWED.RECIPIENT.eq(recipient.value()))
                .and(ANSWER_OWED.PLACE.le(last))
                .execute();
    }
}
