package ir.kargozar.storage.log;

import static ir.kargozar.storage.schema.Tables.LOG_HEAD;

import ir.kargozar.storage.engine.Store;
import java.security.SecureRandom;

/**
 * The number beside the log's head that is another after each change of accounts or duties: drawn, not counted, so that
 * a change that was rolled back is never taken for a later one.
 */
public final class StaffNumber {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Store store;

    public StaffNumber(Store store) {
        this.store = store;
    }

    public long read() {
        return store.dsl().select(LOG_HEAD.STAFF).from(LOG_HEAD).fetchSingle(LOG_HEAD.STAFF);
    }

    /** Within the running transaction. */
    public void change() {
        store.dsl()
                .update(LOG_HEAD)
                .set(LOG_HEAD.STAFF, RANDOM.nextLong(1, Long.MAX_VALUE))
                .execute();
    }
}
