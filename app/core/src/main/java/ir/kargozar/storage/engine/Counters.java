package ir.kargozar.storage.engine;

import static ir.kargozar.storage.schema.Tables.COUNTER;

import ir.kargozar.identity.OfficeCode;

/** Numbers without holes: a counter is part of the transaction that takes from it. */
public final class Counters {
    private final Store store;

    public Counters(Store store) {
        this.store = store;
    }

    /**
     * The next number of one office's series, 1 first.
     *
     * @param name of the series, such as {@code claim}
     * @param year Jalali, or 0 for a series that never begins anew
     */
    public long next(OfficeCode office, String name, int year) {
        return store.joined(() -> store.dsl()
                .insertInto(COUNTER, COUNTER.AGENCY, COUNTER.NAME, COUNTER.YEAR, COUNTER.VALUE)
                .values(office.value(), name, (long) year, 1L)
                .onConflict(COUNTER.AGENCY, COUNTER.NAME, COUNTER.YEAR)
                .doUpdate()
                .set(COUNTER.VALUE, COUNTER.VALUE.plus(1))
                .returningResult(COUNTER.VALUE)
                .fetchSingle()
                .value1());
    }
}
