package ir.kargozar.bench.statistics;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** An engine to measure on. */
interface Engine {
    /** Of the names of its benchmarks. */
    String suffix();

    /** SQL for the sixteen bytes of a claim's id, out of i. */
    String id();

    /** What is to be run once after claims were written, so that the planner knows them and nothing is left to tidy. */
    String settle();

    Place in(Path folder) throws IOException;

    /** Where one workspace lies. */
    interface Place extends AutoCloseable {
        String where();

        @Override
        void close() throws IOException;
    }

    /** SQLite, encrypted, in a folder. */
    record Sqlite() implements Engine {
        @Override
        public String suffix() {
            return "";
        }

        @Override
        public String id() {
            return "CAST(printf('%016d', i) AS BLOB)";
        }

        @Override
        public String settle() {
            return "PRAGMA wal_checkpoint(TRUNCATE)";
        }

        @Override
        public Place in(Path folder) {
            return new Place() {
                @Override
                public String where() {
                    return folder.resolve("office").toString();
                }

                @Override
                public void close() {}
            };
        }
    }

    /** PostgreSQL, started for the run, with its usual settings. */
    record Postgres() implements Engine {
        @Override
        public String suffix() {
            return "-postgres";
        }

        @Override
        public String id() {
            return "decode(lpad(to_hex(i), 32, '0'), 'hex')";
        }

        @Override
        public String settle() {
            return "VACUUM ANALYZE";
        }

        @Override
        public Place in(Path folder) throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new Place() {
                @Override
                public String where() {
                    return server.getJdbcUrl("postgres", "postgres");
                }

                @Override
                public void close() throws IOException {
                    server.close();
                }
            };
        }
    }
}
