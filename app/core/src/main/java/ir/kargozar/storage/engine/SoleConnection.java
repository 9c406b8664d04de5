package ir.kargozar.storage.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * SQLite's one connection: a thread at a time, statements kept prepared.
 *
 * <p>Every reading is a transaction that is proved before its answer is believed. The encrypting driver hands a page that
 * fails its tag to the question that asks for it, and refuses only the next page; the end of the transaction forgets that.
 * So one more page is asked for at the end: the first one, which costs nothing. A transaction that has written cannot be
 * committed then.
 */
final class SoleConnection implements ConnectionProvider, Questions, ThreadTransactions.Turn {
    private static final String FIRST_PAGE = "SELECT rowid FROM sqlite_schema LIMIT 1";
    private static final int NOT_BEGUN = 0;

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    /** How often the connection was held where the question outside a transaction began. */
    private int begun = NOT_BEGUN;

    private boolean proved;
    private final Map<Thread, SQLException> doubts = new ConcurrentHashMap<>();

    SoleConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        lock.lock();
        return connection;
    }

    /** jOOQ passes over what is thrown here, so that a doubt is kept until {@link #prove}. */
    @Override
    public void release(Connection given) {
        try {
            if (begun == lock.getHoldCount()) {
                proveUnlessDone();
                begun = NOT_BEGUN;
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            lock.unlock();
        }
    }

    private void proveUnlessDone() {
        try {
            if (!proved) {
                end(connection);
            }
        } catch (SQLException e) {
            doubts.put(Thread.currentThread(), e);
        }
    }

    @Override
    public void begin(Connection given) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            begun = lock.getHoldCount();
            proved = false;
            doubts.remove(Thread.currentThread());
        }
    }

    @Override
    public void prove() throws SQLException {
        SQLException doubt = doubts.remove(Thread.currentThread());
        if (doubt != null) {
            throw doubt;
        }
        if (lock.isHeldByCurrentThread() && begun == lock.getHoldCount()) {
            end(connection);
            proved = true;
        }
    }

    /** SQLite writes by one connection: there is nobody to wait for. */
    @Override
    public void take(Connection given) {}

    @Override
    public void end(Connection given) throws SQLException {
        PreparedStatement question = prepare(given, FIRST_PAGE);
        try {
            question.executeQuery().close();
        } catch (SQLException e) {
            failed(question, e);
            throw e;
        }
    }

    @Override
    public PreparedStatement prepare(Connection given, String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void done(PreparedStatement statement) throws SQLException {
        statement.clearBatch();
    }

    @Override
    public void failed(PreparedStatement statement, SQLException error) {
        prepared.values().remove(statement);
        ThreadTransactions.undo(error, statement::close);
    }

    /** Waits for the thread that is at work; folds the write-ahead log into the database. */
    void close() {
        lock.lock();
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("close", e);
        } finally {
            lock.unlock();
        }
    }
}
