package ir.kargozar.storage.engine;

import ir.kargozar.support.DatabaseState;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;

/** Asks an open store of itself; changes nothing. */
public final class Checkup {
    private static final String LAST_ROW = "SELECT at FROM log ORDER BY sequence DESC LIMIT 1";

    private final Store store;

    public Checkup(Store store) {
        this.store = store;
    }

    public DatabaseState state() {
        return store.dsl().dialect() == SQLDialect.SQLITE ? sqlite() : postgresql();
    }

    private DatabaseState sqlite() {
        return new DatabaseState(
                "SQLite " + text("SELECT sqlite_version()"),
                SqliteDriver.version(),
                schema(),
                text("PRAGMA journal_mode"),
                text("PRAGMA quick_check(1)").equals("ok"),
                number("PRAGMA page_count") * number("PRAGMA page_size"),
                newest());
    }

    private DatabaseState postgresql() {
        return new DatabaseState(
                "PostgreSQL " + text("SHOW server_version"),
                Postgres.driver(),
                schema(),
                "",
                true,
                number("SELECT pg_database_size(current_database())"),
                newest());
    }

    private String schema() {
        return Schema.version(store.dsl()).orElse("-");
    }

    private Optional<Instant> newest() {
        return store.rows(LAST_ROW, row -> row.getLong(1)).stream().findFirst().map(Instant::ofEpochMilli);
    }

    private String text(String question) {
        List<String> rows = store.rows(question, (ResultSet row) -> row.getString(1));
        return rows.isEmpty() ? "" : rows.getFirst();
    }

    private long number(String question) {
        return store.rows(question, row -> row.getLong(1)).getFirst();
    }
}
