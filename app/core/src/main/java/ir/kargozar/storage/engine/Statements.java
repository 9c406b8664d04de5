package ir.kargozar.storage.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Where prepared statements of the quick path come from and go to. */
interface Statements {
    PreparedStatement prepare(Connection connection, String sql) throws SQLException;

    void done(PreparedStatement statement) throws SQLException;

    /** Prepared for one use; the driver of PostgreSQL keeps its own plans. */
    final class Fresh implements Statements {
        @Override
        public PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            return connection.prepareStatement(sql);
        }

        @Override
        public void done(PreparedStatement statement) throws SQLException {
            statement.close();
        }
    }
}
