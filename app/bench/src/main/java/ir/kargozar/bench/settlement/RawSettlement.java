package ir.kargozar.bench.settlement;

import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * The limit: two encrypted databases of the same schema, into which bare JDBC writes the rows that the program wrote (facts, log rows,
 * what was sent), in as many transactions. For each debt it reads the debt, and of its centre the oldest documents of which something
 * is left, and keeps what is left of them: a plain program does so much at least.
 */
final class RawSettlement implements AutoCloseable {
    private static final int COLUMNS = 7;

    private final Side office;
    private final Side branch;
    private final int batch;

    private RawSettlement(Side office, Side branch, int batch) {
        this.office = office;
        this.branch = branch;
        this.batch = batch;
    }

    static RawSettlement of(Path folder, int batch) throws SQLException {
        return new RawSettlement(Side.of(folder, "office"), Side.of(folder, "branch"), batch);
    }

    /** Milliseconds to read every fact of a workspace that was just opened, whoever needs them. */
    static double readFacts(Path folder) throws SQLException {
        try (Workspace workspace = open(folder)) {
            return workspace.store().dsl().connectionResult(RawSettlement::readFacts);
        }
    }

    private static double readFacts(Connection connection) throws SQLException {
        long began = System.nanoTime();
        long characters = 0;
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT id, kind, stated_by, told, made_on, who, words FROM settlement_fact ORDER BY position")) {
            while (found.next()) {
                for (int column = 1; column <= COLUMNS; column++) {
                    characters += Objects.requireNonNullElse(found.getString(column), "")
                            .length();
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("no facts");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static Workspace open(Path folder) {
        return Workspace.open(
                Location.of(folder.toString()), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC());
    }

    void documents() throws SQLException {
        office.write("RECEIVABLE", 0, Integer.MAX_VALUE);
        office.commit();
    }

    void debts() throws SQLException {
        branch.write("DEBT", 0, Integer.MAX_VALUE);
        branch.commit();
    }

    /** So many debts from their declarations to their slips. */
    void round(int round) throws SQLException {
        int from = round * batch;
        int to = from + batch;
        branch.readDebts(from, to);
        branch.write("DECLARED", from, to);
        branch.commit();
        branch.send("DECLARED", from, to);
        branch.commit();
        office.write("DECLARED", from, to);
        office.deduct(from, to);
        office.write("DEDUCTED", from, to);
        office.write("NOTICE", from, to);
        office.write("VOUCHER", from, to);
        office.commit();
        office.send("DECLARED", from, to);
        office.send("DEDUCTED", from, to);
        office.send("NOTICE", from, to);
        office.commit();
        branch.write("DEDUCTED", from, to);
        branch.write("NOTICE", from, to);
        branch.write("SLIP", from, to);
        branch.commit();
        branch.send("DEDUCTED", from, to);
        branch.send("NOTICE", from, to);
        branch.send("SLIP", from, to);
        branch.commit();
        office.write("SLIP", from, to);
        office.commit();
    }

    @Override
    public void close() {
        office.close();
        branch.close();
    }

    /** A desk's rows, as the program wrote them, and its new database. */
    private static final class Side implements AutoCloseable {
        private static final String DOCUMENT = """
            CREATE TABLE document (number TEXT PRIMARY KEY, centre TEXT NOT NULL, period TEXT NOT NULL,
              unpaid INTEGER NOT NULL) STRICT""";
        private static final String OPEN = """
            CREATE INDEX document_open ON document (centre, period, number) WHERE unpaid > 0""";

        private final Store store;
        private final Connection connection;
        private final Map<String, List<@Nullable Object[]>> facts = new HashMap<>();
        private final Map<String, List<@Nullable Object[]>> log = new HashMap<>();
        private final Map<String, List<String>> words = new HashMap<>();
        private final PreparedStatement fact;
        private final PreparedStatement row;
        private final PreparedStatement sent;
        private final PreparedStatement document;
        private final PreparedStatement debt;
        private final PreparedStatement oldest;
        private final PreparedStatement left;

        static Side of(Path folder, String name) throws SQLException {
            Side side = new Side(folder.resolve("raw-" + name + ".db"));
            try (Workspace written = open(folder.resolve(name))) {
                written.store().dsl().connection(side::read);
            }
            return side;
        }

        private Side(Path file) throws SQLException {
            DataKey key = DataKey.random();
            Sqlite.create(file, key);
            store = Sqlite.open(file, key);
            connection = store.dsl().connectionResult(given -> given.unwrap(SQLiteConnection.class));
            try (var statement = connection.createStatement()) {
                statement.execute(DOCUMENT);
                statement.execute(OPEN);
            }
            connection.setAutoCommit(false);
            fact = connection.prepareStatement("INSERT INTO settlement_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            row = connection.prepareStatement("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
            sent = connection.prepareStatement("INSERT INTO settlement_fact_sent VALUES ('X1', ?, 1)");
            document = connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?)");
            debt = connection.prepareStatement("SELECT words FROM settlement_fact WHERE id = ?");
            oldest = connection.prepareStatement("""
                SELECT number, unpaid FROM document WHERE centre = ? AND unpaid > 0 ORDER BY period, number""");
            left = connection.prepareStatement("UPDATE document SET unpaid = ? WHERE number = ?");
        }

        private void read(Connection source) throws SQLException {
            try (var statement = source.createStatement()) {
                try (ResultSet found = statement.executeQuery("SELECT * FROM settlement_fact ORDER BY position")) {
                    while (found.next()) {
                        String kind = found.getString("kind");
                        facts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(row(found));
                        words.computeIfAbsent(kind, _ -> new ArrayList<>()).add(found.getString("words"));
                    }
                }
                try (ResultSet found = statement.executeQuery(
                        "SELECT * FROM log WHERE action LIKE 'settlement.%' ORDER BY sequence")) {
                    List<@Nullable Object[]> all = new ArrayList<>();
                    while (found.next()) {
                        all.add(row(found));
                    }
                    log.put("", all);
                }
            }
        }

        private static @Nullable Object[] row(ResultSet found) throws SQLException {
            @Nullable Object[] row = new Object[found.getMetaData().getColumnCount()];
            for (int i = 0; i < row.length; i++) {
                row[i] = found.getObject(i + 1);
            }
            return row;
        }

        private static String word(String words, String name) {
            int at = words.indexOf('"' + name + "\":\"") + name.length() + 4;
            return words.substring(at, words.indexOf('"', at));
        }

        private static <T> List<T> some(List<T> all, int from, int to) {
            return all.subList(Math.min(all.size(), from), Math.min(all.size(), to));
        }

        /** Facts and as many log rows. */
        void write(String kind, int from, int to) throws SQLException {
            List<@Nullable Object[]> chosen = some(facts.getOrDefault(kind, List.of()), from, to);
            List<@Nullable Object[]> rows = log.getOrDefault("", List.of());
            List<@Nullable Object[]> noted = rows.subList(rows.size() - chosen.size(), rows.size());
            batch(fact, chosen);
            batch(row, noted);
            rows.subList(rows.size() - chosen.size(), rows.size()).clear();
            if (kind.equals("RECEIVABLE")) {
                List<@Nullable Object[]> documents = new ArrayList<>();
                for (String said : some(words.getOrDefault(kind, List.of()), from, to)) {
                    documents.add(new Object[] {
                        word(said, "document"),
                        word(said, "centre"),
                        word(said, "period"),
                        Long.valueOf(word(said, "amount"))
                    });
                }
                batch(document, documents);
            }
        }

        void send(String kind, int from, int to) throws SQLException {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (@Nullable Object[] each : some(facts.getOrDefault(kind, List.of()), from, to)) {
                rows.add(new @Nullable Object[] {each[0]});
            }
            batch(sent, rows);
        }

        private static void batch(PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
            for (@Nullable Object[] each : rows) {
                for (int i = 0; i < each.length; i++) {
                    statement.setObject(i + 1, each[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }

        void readDebts(int from, int to) throws SQLException {
            for (@Nullable Object[] each : some(facts.getOrDefault("DEBT", List.of()), from, to)) {
                debt.setObject(1, each[1]);
                try (ResultSet found = debt.executeQuery()) {
                    found.next();
                    found.getString(1);
                }
            }
        }

        /** Oldest first, what is left of them. */
        void deduct(int from, int to) throws SQLException {
            for (String said : some(words.getOrDefault("DECLARED", List.of()), from, to)) {
                long owed = Long.parseLong(word(said, "amount"));
                oldest.setString(1, word(said, "workshop"));
                List<@Nullable Object[]> taken = new ArrayList<>();
                try (ResultSet found = oldest.executeQuery()) {
                    while (owed > 0 && found.next()) {
                        long part = Math.min(owed, found.getLong(2));
                        taken.add(new Object[] {found.getLong(2) - part, found.getString(1)});
                        owed -= part;
                    }
                }
                batch(left, taken);
            }
        }

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
