package ir.kargozar.storage.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Where prepared statements of the quick path come from and go to, and how an answer outside a transaction is proved. */
interface Questions {
    PreparedStatement prepare(Connection connection, String sql) throws SQLException;

    void done(PreparedStatement statement) throws SQLException;

    /** In the place of {@link #done}, after an error: a driver may have ended the statement for good. */
    void failed(PreparedStatement statement, SQLException error);

    /** Before a question, so that its answer can be proved. */
    default void begin(Connection connection) throws SQLException {}

    /** After it: throws where the answer is not to be believed. */
    default void prove() throws SQLException {}

    /** Prepared for one use; the driver of PostgreSQL keeps its own plans, its server proves its pages. */
    final class Fresh implements Questions {
        @Override
        public PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            return connection.prepareStatement(sql);
        }

        @Override
        public void done(PreparedStatement statement) throws SQLException {
            statement.close();
        }

        @Override
        public void failed(PreparedStatement statement, SQLException error) {
            ThreadTransactions.undo(error, statement::close);
        }
    }
}
