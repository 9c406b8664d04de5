package ir.kargozar.bench.packages;

import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What an export does to the store, by bare JDBC: reads the claims that wait with their items and papers, marks each as
 * packaged with a log row, notes which package holds it; one transaction.
 */
final class RawMarks implements AutoCloseable {
    private static final String WAITING = "SELECT * FROM claim WHERE status = 'ACCEPTED' ORDER BY position LIMIT ";
    private static final String PARTS =
            " WHERE claim BETWEEN (SELECT min(position) FROM claim WHERE status = 'ACCEPTED') AND ?";
    private static final String MARK = "UPDATE claim SET revision = revision + 1, status = 'PACKAGED',"
            + " package_to = 'OFFICE-31', package_sequence = ? WHERE position = ?";
    private static final String HELD = "INSERT INTO package_claim VALUES ('OFFICE-31', ?, ?, ?, 'OPEN')";
    private static final String LOGGED =
            "INSERT INTO log SELECT max(sequence) + 1, 0, 'bench', 'claim.packaged', ?, ?, ?, ? FROM log";
    private static final String BEFORE = "{\"revision\":1,\"status\":\"ACCEPTED\"}";
    private static final String AFTER =
            "{\"package_sequence\":1,\"package_to\":\"OFFICE-31\",\"revision\":2," + "\"status\":\"PACKAGED\"}";
    private static final int MAC = 32;

    private final Workspace workspace;
    private final int batch;
    private long sequence;

    RawMarks(String where, int batch) {
        this.workspace =
                Workspace.open(Location.of(where), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC());
        this.batch = batch;
    }

    /** The next batch; how many bytes of text were read. */
    long mark() {
        sequence++;
        return workspace.store().joined(() -> workspace.store().dsl().connectionResult(this::mark));
    }

    private long mark(Connection connection) throws SQLException {
        List<Long> positions = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        long read = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WAITING + batch)) {
            while (rows.next()) {
                positions.add(rows.getLong("position"));
                numbers.add("1405-" + rows.getLong("number"));
                read += length(rows);
            }
        }
        for (String table : List.of("item", "paper")) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + table + PARTS)) {
                statement.setLong(1, positions.getLast());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read += length(rows);
                    }
                }
            }
        }
        write(connection, positions, numbers);
        return read;
    }

    private static long length(ResultSet row) throws SQLException {
        long length = 0;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            length += value instanceof String text ? text.length() : 1;
        }
        return length;
    }

    private void write(Connection connection, List<Long> positions, List<String> numbers) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(MARK);
                PreparedStatement held = connection.prepareStatement(HELD);
                PreparedStatement logged = connection.prepareStatement(LOGGED)) {
            for (int i = 0; i < positions.size(); i++) {
                mark.setLong(1, sequence);
                mark.setLong(2, positions.get(i));
                mark.addBatch();
                held.setLong(1, sequence);
                held.setLong(2, i + 1L);
                held.setString(3, numbers.get(i));
                held.addBatch();
                logged.setString(1, numbers.get(i));
                logged.setString(2, BEFORE);
                logged.setString(3, AFTER);
                logged.setBytes(4, new byte[MAC]);
                logged.addBatch();
            }
            mark.executeBatch();
            held.executeBatch();
            logged.executeBatch();
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
