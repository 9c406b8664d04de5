package ir.kargozar.storage.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of an earlier schema, to be filled with the rows of one of today. */
final class PastSchema {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private final DataSource source;
    private final String version;

    PastSchema(Schema schema, DataSource source, String version) {
        this.source = source;
        this.version = version;
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
            for (String table : tables()) {
                now.dsl().connection(today -> copy(today, old, table));
            }
        }
    }

    private List<String> tables() throws Exception {
        List<String> tables = new ArrayList<>(tables("V1__claims.sql"));
        tables.remove("setting"); // programs of those days kept nothing there
        if (!version.startsWith("1")) {
            tables.addAll(tables("V2__packages.sql"));
        }
        return tables;
    }

    private static List<String> tables(String file) throws Exception {
        try (var in = Objects.requireNonNull(
                PastSchema.class.getResourceAsStream("/kargozar/migrations/common/" + file), file)) {
            Matcher names = TABLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return names.results().map(name -> name.group(1)).toList();
        }
    }

    private static void copy(Connection today, Connection old, String table) throws Exception {
        List<String> columns = columns(old, table);
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
