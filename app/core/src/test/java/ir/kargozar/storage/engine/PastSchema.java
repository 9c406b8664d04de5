package ir.kargozar.storage.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of an earlier schema, to be filled with the rows of one of today. */
final class PastSchema {
    private static final Path MIGRATIONS =
            Path.of(System.getProperty("kargozar.root", "."), "resources/migrations/common");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private final DataSource source;

    PastSchema(Schema schema, DataSource source, String version) {
        this.source = source;
        schema.migrate(source, MigrationVersion.fromVersion(version));
    }

    static DataSource server(String url) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(url);
        return server;
    }

    /** Table by table in the order in which they were made, by the columns that were there. */
    void fillFrom(Store now) throws Exception {
        try (Connection old = source.getConnection()) {
            now.dsl().connection(today -> {
                for (String table : tables(today, old)) {
                    copy(today, old, table);
                }
            });
        }
    }

    /** In the order in which they were made, those of today. */
    private List<String> tables(Connection today, Connection old) throws Exception {
        List<String> tables = new ArrayList<>();
        for (int each = 1; each <= Integer.parseInt(Schema.newest()); each++) {
            for (String table : tables(each)) {
                boolean kept = !table.equals("setting"); // what is there is filled again where the note is missing
                if (kept && !tables.contains(table) && isIn(today, table) && isIn(old, table)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<String> tables(int each) throws Exception {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("V" + each + "__"))
                    .findFirst()
                    .orElseThrow();
            Matcher names = TABLE.matcher(Files.readString(file));
            return names.results().map(name -> name.group(1)).toList();
        }
    }

    private static boolean isIn(Connection connection, String table) throws Exception {
        try (ResultSet found = connection.getMetaData().getTables(null, null, table, new String[] {"TABLE"})) {
            return found.next();
        }
    }

    /** Every row of every table of that day, as it stands in a store now, by the columns of that day. */
    Map<String, Set<String>> rows(Store store) throws Exception {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (Connection old = source.getConnection()) {
            store.dsl().connection(today -> {
                for (String table : tables(today, old)) {
                    rows.put(table, rows(today, table, common(today, old, table)));
                }
            });
        }
        return rows;
    }

    private static Set<String> rows(Connection from, String table, List<String> columns) throws Exception {
        Set<String> rows = new TreeSet<>();
        try (Statement statement = from.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (String column : columns) {
                    Object value = row.getObject(column);
                    text.append(column)
                            .append('=')
                            .append(
                                    value instanceof byte[] bytes
                                            ? HexFormat.of().formatHex(bytes)
                                            : value)
                            .append(' ');
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }

    private static List<String> common(Connection today, Connection old, String table) throws Exception {
        List<String> now = columns(today, table);
        return columns(old, table).stream().filter(now::contains).toList();
    }

    private static void copy(Connection today, Connection old, String table) throws Exception {
        List<String> columns = common(today, old, table);
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement statement = today.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + names + " FROM " + table);
                PreparedStatement insert =
                        old.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    insert.setObject(i, rows.getObject(i));
                }
                insert.executeUpdate();
            }
        }
    }

    private static List<String> columns(Connection old, String table) throws Exception {
        try (Statement statement = old.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData shape = none.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(shape.getColumnName(i));
            }
            return columns;
        }
    }
}
