package ir.kargozar.bench.packages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The limit on PostgreSQL: the rows that were written to one database, in batches of bare JDBC into one of the same schema. */
final class RawRows implements Database.Raw {
    /** Each ordered as its claims are; the key of a claim's rows first. */
    private static final Map<String, String> TABLES = tables();

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("claim", "SELECT position AS claim_key, claim.* FROM claim ORDER BY position");
        tables.put("item", "SELECT claim AS claim_key, item.* FROM item ORDER BY claim, place");
        tables.put("paper", "SELECT claim AS claim_key, paper.* FROM paper ORDER BY claim, place");
        tables.put("claim_search", "SELECT position AS claim_key, claim_search.* FROM claim_search ORDER BY position");
        tables.put("person", people("person.*"));
        tables.put(
                "person_search",
                people("person_search.*")
                        .replace(
                                " ORDER BY",
                                " JOIN person_search" + " ON person_search.position = person.id ORDER BY"));
        tables.put("paper_check", "SELECT claim AS claim_key, paper_check.* FROM paper_check ORDER BY claim");
        return tables;
    }

    /** Each with the first claim that names it. */
    private static String people(String columns) {
        return "SELECT named.claim_key, " + columns + """
                 FROM person JOIN (SELECT CAST(id AS BIGINT) AS id, min(position) AS claim_key FROM
                  (SELECT insured_national_id AS id, position FROM claim
                  UNION ALL SELECT main_national_id, position FROM claim WHERE main_national_id IS NOT NULL) AS all_named
                  GROUP BY CAST(id AS BIGINT)) AS named ON named.id = person.id ORDER BY named.claim_key""";
    }

    private final Connection target;
    private final List<Long> claims = new ArrayList<>();
    private final Map<String, Map<Long, List<@Nullable Object[]>>> rows = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final List<@Nullable Object[]> log;

    RawRows(DataSource from, DataSource to) throws SQLException {
        this.target = to.getConnection();
        try (Connection source = from.getConnection();
                Connection before = to.getConnection()) {
            copy("agency", source, before);
            long known = count(before);
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                rows.put(table.getKey(), grouped(source, table.getKey(), table.getValue()));
            }
            log = list(source, "log", "SELECT * FROM log WHERE sequence > " + known + " ORDER BY sequence", 1);
        }
        target.setAutoCommit(false);
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT max(sequence) FROM log")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void copy(String table, Connection source, Connection to) throws SQLException {
        for (@Nullable Object[] row : list(source, table, "SELECT * FROM " + table, 1)) {
            try (PreparedStatement insert = to.prepareStatement(
                    "INSERT INTO " + table + " VALUES (" + marks(row.length) + ") ON CONFLICT DO NOTHING")) {
                set(insert, row);
                insert.executeUpdate();
            }
        }
    }

    private static String marks(int width) {
        return IntStream.range(0, width).mapToObj(_ -> "?").collect(Collectors.joining(", "));
    }

    private Map<Long, List<@Nullable Object[]>> grouped(Connection source, String table, String sql)
            throws SQLException {
        Map<Long, List<@Nullable Object[]>> found = new LinkedHashMap<>();
        try (var statement = source.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            prepare(table, rows.getMetaData(), 2);
            while (rows.next()) {
                long key = rows.getLong(1);
                if (table.equals("claim")) {
                    claims.add(key);
                }
                found.computeIfAbsent(key, _ -> new ArrayList<>()).add(row(rows, 2));
            }
        }
        return found;
    }

    private List<@Nullable Object[]> list(Connection source, String table, String sql, int first) throws SQLException {
        List<@Nullable Object[]> found = new ArrayList<>();
        try (var statement = source.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            prepare(table, rows.getMetaData(), first);
            while (rows.next()) {
                found.add(row(rows, first));
            }
        }
        return found;
    }

    private static @Nullable Object[] row(ResultSet rows, int first) throws SQLException {
        @Nullable Object[] row = new Object[rows.getMetaData().getColumnCount() - first + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = rows.getObject(first + i);
        }
        return row;
    }

    private void prepare(String table, ResultSetMetaData columns, int first) throws SQLException {
        List<String> marks = new ArrayList<>();
        for (int i = first; i <= columns.getColumnCount(); i++) {
            marks.add(columns.getColumnTypeName(i).equals("tsvector") ? "?::tsvector" : "?");
        }
        inserts.put(
                table, target.prepareStatement("INSERT INTO " + table + " VALUES (" + String.join(", ", marks) + ")"));
    }

    private static void set(PreparedStatement insert, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
        }
    }

    @Override
    public void save(int from, int to) throws SQLException {
        for (Map.Entry<String, Map<Long, List<@Nullable Object[]>>> table : rows.entrySet()) {
            PreparedStatement insert = Objects.requireNonNull(inserts.get(table.getKey()));
            for (Long claim : claims.subList(from, Math.min(claims.size(), to))) {
                for (@Nullable Object[] row : table.getValue().getOrDefault(claim, List.of())) {
                    set(insert, row);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        PreparedStatement insert = Objects.requireNonNull(inserts.get("log"));
        for (@Nullable Object[] row : log.subList(Math.min(log.size(), from), Math.min(log.size(), to))) {
            set(insert, row);
            insert.addBatch();
        }
        insert.executeBatch();
        target.commit();
    }

    @Override
    public void close() throws SQLException {
        target.close();
    }
}
