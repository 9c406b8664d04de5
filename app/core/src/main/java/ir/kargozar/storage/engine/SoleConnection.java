package ir.kargozar.storage.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/** SQLite's one connection: a thread at a time, statements kept prepared. */
final class SoleConnection implements ConnectionProvider, Statements {
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SoleConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        lock.lock();
        return connection;
    }

    @Override
    public void release(Connection given) {
        lock.unlock();
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
