package ir.kargozar.storage.engine;

import ir.kargozar.office.Transactions;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * Transactions bound to a thread. One writes at a time on either engine: SQLite has one connection, PostgreSQL's
 * writers queue by an advisory lock, so that what a transaction has read still holds when it writes.
 */
final class JooqTransactions implements Transactions {
    private final DSLContext dsl;
    private final Runnable turn;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    /** @param turn waits until this transaction may write; runs first in each */
    JooqTransactions(DSLContext dsl, Runnable turn) {
        this.dsl = dsl;
        this.turn = turn;
    }

    /** A nested call is a savepoint: where it throws, only its own work is undone. */
    @Override
    public <T> T within(Supplier<T> work) {
        return running.get() ? dsl.transactionResult(nested -> work.get()) : outermost(work);
    }

    /** As {@link #within}, without a savepoint of its own where one runs already. */
    <T> T joined(Supplier<T> work) {
        return running.get() ? work.get() : outermost(work);
    }

    private <T> T outermost(Supplier<T> work) {
        running.set(true);
        try {
            return dsl.transactionResult(outer -> {
                turn.run();
                return work.get();
            });
        } finally {
            running.remove();
        }
    }
}
