package ir.kargozar.bench.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The limit: one query by plain JDBC, prepared once, every column of every row read. */
final class BareQuery implements AutoCloseable {
    /** One month by the index that holds all columns. */
    static final String MONTH = "SELECT kind, status, count(*), sum(pages), sum(amount) FROM claim"
            + " WHERE received_on BETWEEN ? AND ? GROUP BY kind, status";

    /** All months of the sums that are kept by month. */
    static final String ROLL_UP =
            "SELECT month, dated, status, again, sum(claims), sum(pages), sum(amount), sum(approved),"
                    + " sum(days) FROM claim_month WHERE month BETWEEN ? AND ? AND reason = ''"
                    + " GROUP BY month, dated, status, again";

    private final PreparedStatement statement;
    private long claims;

    BareQuery(Connection connection, String sql, long first, long last) throws SQLException {
        statement = connection.prepareStatement(sql);
        statement.setLong(1, first);
        statement.setLong(2, last);
    }

    void run() throws SQLException {
        long counted = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= width; i++) {
                    rows.getString(i);
                }
                counted += rows.getLong(width == 5 ? 3 : 5);
            }
        }
        claims = counted;
    }

    /** How many the last run counted. */
    long claims() {
        return claims;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
