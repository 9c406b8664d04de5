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
public final class RawClaims implements AutoCloseable {
    private static final String LOG = "log";
    private static final String PERSON = "person";

    /** The indexes keep no text, but which words each row has: those very words, in the order of the alphabet. */
    private static final List<String> WORDS = List.of(
            "CREATE VIRTUAL TABLE temp.claim_terms USING fts5vocab (main, claim_search, instance)",
            "CREATE VIRTUAL TABLE temp.person_terms USING fts5vocab (main, person_search, instance)",
            """
            CREATE TEMP TABLE first_named AS SELECT id, min(position) AS claim FROM
              (SELECT CAST(insured_national_id AS INTEGER) AS id, position FROM claim
              UNION ALL SELECT CAST(main_national_id AS INTEGER), position FROM claim) GROUP BY id
            """,
            """
            CREATE TEMP TABLE person_words AS SELECT claim, doc AS id, group_concat(term, ' ') AS words
            FROM temp.first_named JOIN temp.person_terms ON doc = id GROUP BY doc
            """);

    private static final String SEARCH =
            "SELECT doc AS claim_key, doc, group_concat(term, ' ') FROM temp.claim_terms GROUP BY doc ORDER BY doc";

    /** People of a claim; another claim's people are written over. */
    private static final String PEOPLE = """
            SELECT claim.position AS claim_key, person.* FROM claim JOIN person ON person.id IN
              (CAST(claim.insured_national_id AS INTEGER), CAST(claim.main_national_id AS INTEGER)) ORDER BY 1
            """;

    /** Whoever is named again is found already. */
    private static final String PEOPLE_SEARCH =
            "SELECT claim AS claim_key, id, words FROM temp.person_words ORDER BY claim";

    private static final Map<String, String> ROWS_OF_CLAIM = rowsOfClaim();

    /** In the order of writing: a claim before what refers to it. The first column says of which claim a row is. */
    private static Map<String, String> rowsOfClaim() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("claim", "SELECT position AS claim_key, claim.* FROM claim ORDER BY position");
        tables.put("item", "SELECT claim AS claim_key, item.* FROM item ORDER BY claim, place");
        tables.put("paper", "SELECT claim AS claim_key, paper.* FROM paper ORDER BY claim, place");
        tables.put("claim_search (rowid, words)", SEARCH);
        tables.put(PERSON, PEOPLE);
        tables.put("person_search (rowid, words)", PEOPLE_SEARCH);
        tables.put("paper_check", "SELECT claim AS claim_key, paper_check.* FROM paper_check ORDER BY claim");
        tables.put(LOG, "SELECT sequence AS claim_key, log.* FROM log ORDER BY sequence");
        return tables;
    }

    private final Store store;
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final PreparedStatement counter;
    private final PreparedStatement head;

    public RawClaims(Path file) throws SQLException {
        DataKey key = DataKey.random();
        Sqlite.create(file, key);
        store = Sqlite.open(file, key);
        connection = bare(store);
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO agency (agency, code) VALUES (1, 'A')");
            statement.execute("INSERT INTO counter VALUES ('A', 'claim', 1405, 1)");
            statement.execute("INSERT INTO log_head VALUES (1, 0, x'00', x'00', 0)");
        }
        counter = connection.prepareStatement("UPDATE counter SET value = value + 1 RETURNING value");
        head = connection.prepareStatement("UPDATE log_head SET entries = ?, last_mac = ?, mac = ?");
    }

    private static Connection bare(Store store) {
        return store.dsl().connectionResult(given -> given.unwrap(SQLiteConnection.class));
    }

    /** One claim's rows, by table. */
    public record Rows(Map<String, List<@Nullable Object[]>> tables) {}

    /** Reads what the program wrote, a claim each. */
    public static List<Rows> read(Store written) throws SQLException {
        Connection connection = bare(written);
        try (var statement = connection.createStatement()) {
            for (String made : WORDS) {
                statement.execute(made);
            }
        }
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
        saveAll(List.of(claim));
    }

    /** Many claims, one transaction: a table after the other, so that each index is written once. */
    public void saveAll(List<Rows> claims) throws SQLException {
        connection.setAutoCommit(false);
        for (int i = 0; i < claims.size(); i++) {
            try (ResultSet next = counter.executeQuery()) {
                next.next();
            }
        }
        for (String table : ROWS_OF_CLAIM.keySet()) {
            for (Rows claim : claims) {
                put(table, claim.tables().getOrDefault(table, List.of()));
            }
        }
        end(claims.getLast().tables().getOrDefault(LOG, List.of()).getLast());
        connection.commit();
    }

    private void put(String table, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            PreparedStatement insert = insert(table, row.length);
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.executeUpdate();
        }
    }

    private void end(@Nullable Object[] log) throws SQLException {
        head.setObject(1, log[0]);
        head.setObject(2, log[log.length - 1]);
        head.setObject(3, log[log.length - 1]);
        head.executeUpdate();
    }

    private PreparedStatement insert(String table, int width) throws SQLException {
        PreparedStatement known = inserts.get(table);
        if (known == null) {
            known = connection.prepareStatement((table.equals(PERSON) ? "INSERT OR REPLACE INTO " : "INSERT INTO ")
                    + table + " VALUES (" + "?, ".repeat(width - 1) + "?)");
            inserts.put(table, known);
        }
        return known;
    }

    @Override
    public void close() {
        store.close();
    }
}
