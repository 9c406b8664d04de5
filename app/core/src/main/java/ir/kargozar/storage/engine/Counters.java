package ir.kargozar.storage.engine;

import ir.kargozar.identity.OfficeCode;

/** Numbers without holes: a counter is part of the transaction that takes from it. */
public final class Counters {
    /** As plain SQL: jOOQ's own RETURNING on SQLite asks for the row inserted last, which is none on a conflict. */
    private static final String NEXT =
            "INSERT INTO counter (agency, name, year, value) VALUES (?, ?, ?, 1) ON CONFLICT (agency, name, year)"
                    + " DO UPDATE SET value = counter.value + 1 RETURNING counter.value";

    private static final String AT_LEAST =
            "INSERT INTO counter (agency, name, year, value) VALUES (?, ?, ?, ?) ON CONFLICT (agency, name, year)"
                    + " DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value RETURNING counter.value";

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
        return store.joined(() -> store.rows(NEXT, row -> row.getLong(1), office.value(), name, (long) year)
                .getFirst());
    }

    /** Goes on behind {@code value}; true where the series had not come so far. */
    public boolean atLeast(OfficeCode office, String name, int year, long value) {
        return store.joined(() -> !store.rows(AT_LEAST, row -> row.getLong(1), office.value(), name, (long) year, value)
                .isEmpty());
    }
}
