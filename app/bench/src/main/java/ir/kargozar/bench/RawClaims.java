package ir.kargozar.bench;

import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The limit: bare JDBC writing the very rows that the program wrote, into the same schema, encrypted, WAL, synchronous
 * FULL; a transaction a claim, or one for a batch.
 */
final class RawClaims implements AutoCloseable {
    private static final String LOG = "log";

    /** The index keeps no text: words of the same kind and length. */
    private static final String SEARCH = """
            SELECT position AS claim_key, position, insured_national_id || ' ' || insured_first_name || ' ' || insured_last_name
              || ' ' || provider_name || ' ' || number || ' ' || number % 100000000 || ' r' || amount
            FROM claim ORDER BY position
            """;

    /** People of a claim, as if each came for the first time; another claim's people are written over. */
    private static final String PEOPLE = """
            SELECT claim.position AS claim_key, person.* FROM claim JOIN person ON person.id IN
              (CAST(claim.insured_national_id AS INTEGER), CAST(claim.main_national_id AS INTEGER)) ORDER BY 1
            """;

    private static final String PEOPLE_SEARCH = """
            SELECT claim.position AS claim_key, person.id, substr('000000000' || person.id, -10) || ' ' || coalesce(insurance_number, '') || ' '
              || first_name || ' ' || last_name
            FROM claim JOIN person ON person.id IN
              (CAST(claim.insured_national_id AS INTEGER), CAST(claim.main_national_id AS INTEGER)) ORDER BY 1
            """;

    private static final Map<String, String> ROWS_OF_CLAIM = rowsOfClaim();

    /** In the order of writing: a claim before what refers to it. The first column says of which claim a row is. */
    private static Map<String, String> rowsOfClaim() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("claim", "SELECT position AS claim_key, claim.* FROM claim ORDER BY position");
        tables.put("item", "SELECT claim AS claim_key, item.* FROM item ORDER BY claim, place");
        tables.put("paper", "SELECT claim AS claim_key, paper.* FROM paper ORDER BY claim, place");
        tables.put("claim_search (rowid, words)", SEARCH);
        tables.put("person", PEOPLE);
        tables.put("person_search (rowid, words)", PEOPLE_SEARCH);
        tables.put(LOG, "SELECT sequence AS claim_key, log.* FROM log ORDER BY sequence");
        return tables;
    }

    private final Store store;
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final PreparedStatement counter;
    private final PreparedStatement head;

    RawClaims(Path file) throws SQLException {
        DataKey key = DataKey.random();
        Sqlite.create(file, key);
        store = Sqlite.open(file, key);
        connection = bare(store);
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO agency VALUES (1, 'A')");
            statement.execute("INSERT INTO counter VALUES ('A', 'claim', 1405, 1)");
            statement.execute("INSERT INTO log_head VALUES (1, 0, x'00', x'00')");
        }
        counter = connection.prepareStatement("UPDATE counter SET value = value + 1 RETURNING value");
        head = connection.prepareStatement("UPDATE log_head SET entries = ?, last_mac = ?, mac = ?");
    }

    private static Connection bare(Store store) {
        return store.dsl().connectionResult(given -> given.unwrap(SQLiteConnection.class));
    }

    /** One claim's rows, by table. */
    record Rows(Map<String, List<@Nullable Object[]>> tables) {}

    /** Reads what the program wrote, a claim each. */
    static List<Rows> read(Store written) throws SQLException {
        Connection connection = bare(written);
        List<Long> positions = new ArrayList<>();
        Map<String, Map<Long, List<@Nullable Object[]>>> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : ROWS_OF_CLAIM.entrySet()) {
            all.put(table.getKey(), grouped(connection, table.getKey(), table.getValue(), positions));
        }
        positions.sort(null);
        List<Rows> claims = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Map<String, List<@Nullable Object[]>> tables = new LinkedHashMap<>();
            long position = positions.get(i);
            for (String table : ROWS_OF_CLAIM.keySet()) {
                long key = table.equals(LOG) ? i : position;
                tables.put(table, all.getOrDefault(table, Map.of()).getOrDefault(key, List.of()));
            }
            claims.add(new Rows(tables));
        }
        return claims;
    }

    /** By the claim's position; log and search rows by their order, one a claim. */
    private static Map<Long, List<@Nullable Object[]>> grouped(
            Connection connection, String table, String sql, List<Long> positions) throws SQLException {
        Map<Long, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int width = found.getMetaData().getColumnCount();
            for (long order = 0; found.next(); order++) {
                @Nullable Object[] row = new Object[width - 1];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 2);
                }
                boolean ordered = table.equals(LOG);
                long key = ordered ? order : found.getLong(1);
                if (table.equals("claim")) {
                    positions.add(key);
                }
                rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    /** One claim, one transaction. */
    void save(Rows claim) throws SQLException {
        connection.setAutoCommit(false);
        put(claim);
        connection.commit();
    }

    /** Many claims, one transaction. */
    void saveAll(List<Rows> claims) throws SQLException {
        connection.setAutoCommit(false);
        for (Rows claim : claims) {
            put(claim);
        }
        connection.commit();
    }

    private void put(Rows claim) throws SQLException {
        try (ResultSet next = counter.executeQuery()) {
            next.next();
        }
        for (Map.Entry<String, List<@Nullable Object[]>> table : claim.tables().entrySet()) {
            for (@Nullable Object[] row : table.getValue()) {
                PreparedStatement insert = insert(table.getKey(), row.length);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
        @Nullable Object[] log = claim.tables().getOrDefault(LOG, List.of()).getLast();
        head.setObject(1, log[0]);
        head.setObject(2, log[log.length - 1]);
        head.setObject(3, log[log.length - 1]);
        head.executeUpdate();
    }

    private PreparedStatement insert(String table, int width) throws SQLException {
        PreparedStatement known = inserts.get(table);
        if (known == null) {
            known = connection.prepareStatement(
                    "INSERT OR REPLACE INTO " + table + " VALUES (" + "?, ".repeat(width - 1) + "?)");
            inserts.put(table, known);
        }
        return known;
    }

    @Override
    public void close() {
        store.close();
    }
}
