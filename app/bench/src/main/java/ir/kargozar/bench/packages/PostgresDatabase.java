package ir.kargozar.bench.packages;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL, started for the run, with its usual settings. */
final class PostgresDatabase implements Database {
    @Override
    public String suffix() {
        return "-postgres";
    }

    @Override
    public Places in(Path folder) throws IOException, SQLException {
        Databases databases = new Databases(EmbeddedPostgres.builder().start());
        databases.execute("CREATE DATABASE agency");
        databases.execute("CREATE DATABASE office");
        databases.execute("CREATE DATABASE marked");
        return databases;
    }

    private record Databases(EmbeddedPostgres server) implements Places {
        void execute(String sql) throws SQLException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private String url(String name) {
            return server.getJdbcUrl("postgres", name);
        }

        @Override
        public String agency() {
            return url("agency");
        }

        @Override
        public String office() {
            return url("office");
        }

        @Override
        public String marked() {
            return url("marked");
        }

        @Override
        public String copy() {
            return url("copied");
        }

        @Override
        public void copyOffice() throws SQLException {
            execute("CREATE DATABASE copied TEMPLATE office");
            execute("CREATE DATABASE bare TEMPLATE office");
        }

        @Override
        public Raw raw() throws SQLException {
            return new RawRows(server.getDatabase("postgres", "office"), server.getDatabase("postgres", "bare"));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
