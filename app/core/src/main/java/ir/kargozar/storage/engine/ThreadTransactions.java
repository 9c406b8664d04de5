package ir.kargozar.storage.engine;

import ir.kargozar.office.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Transactions bound to a thread, and the connections jOOQ works with: the running transaction's, else one for a single
 * statement. (jOOQ's own ThreadLocalTransactionProvider gives the connection back when a nested transaction is undone.)
 */
final class ThreadTransactions implements Transactions, ConnectionProvider {
    private final ConnectionProvider source;
    private final Turn turn;
    private final Map<Thread, Connection> running = new ConcurrentHashMap<>();

    ThreadTransactions(ConnectionProvider source, Turn turn) {
        this.source = source;
        this.turn = turn;
    }

    /**
     * Waits, within a fresh transaction, until it may write: one writes at a time on either engine, so that what a
     * transaction has read still holds when it writes.
     */
    interface Turn {
        void take(Connection connection) throws SQLException;
    }

    private @Nullable Connection mine() {
        return running.get(Thread.currentThread());
    }

    @Override
    public Connection acquire() {
        Connection mine = mine();
        return mine == null ? source.acquire() : mine;
    }

    @Override
    public void release(Connection connection) {
        if (mine() == null) {
            source.release(connection);
        }
    }

    /** A nested call is a savepoint: where it throws, only its own work is undone. */
    @Override
    public <T> T within(Supplier<T> work) {
        Connection mine = mine();
        try {
            return mine == null ? outermost(work) : nested(mine, work);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** As {@link #within}, without a savepoint of its own where one runs already. */
    <T> T joined(Supplier<T> work) {
        return mine() == null ? within(work) : work.get();
    }

    private <T> T outermost(Supplier<T> work) throws SQLException {
        Connection connection = source.acquire();
        try {
            connection.setAutoCommit(false);
            running.put(Thread.currentThread(), connection);
            return committed(connection, work);
        } finally {
            running.remove(Thread.currentThread());
            connection.setAutoCommit(true);
            source.release(connection);
        }
    }

    private <T> T committed(Connection connection, Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            turn.take(connection);
            T result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private static <T> T nested(Connection connection, Supplier<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
        }
    }
}
