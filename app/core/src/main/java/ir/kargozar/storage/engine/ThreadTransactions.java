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

        /** Asked before a transaction ends: throws where what it has read is not to be believed. */
        default void end(Connection connection) throws SQLException {}
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
            turn.take(connection);
            T result = work.get();
            turn.end(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(e, connection::rollback);
            undo(e, () -> connection.setAutoCommit(true));
            throw e;
        } finally {
            running.remove(Thread.currentThread());
            source.release(connection);
        }
    }

    private static <T> T nested(Connection connection, Supplier<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.get();
            connection.releaseSavepoint(before);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(e, () -> connection.rollback(before));
            undo(e, () -> connection.releaseSavepoint(before));
            throw e;
        }
    }

    interface Undoing {
        void run() throws SQLException;
    }

    /** On a full disk SQLite has undone everything by itself and has no transaction any more: what failed first is told. */
    static void undo(Throwable because, Undoing undoing) {
        try {
            undoing.run();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
