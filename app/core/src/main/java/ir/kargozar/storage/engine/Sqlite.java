package ir.kargozar.storage.engine;

import ir.kargozar.office.Fault;
import ir.kargozar.storage.key.DataKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.SQLDialect;

/** Encrypted SQLite in one file: WAL, full synchronisation, one connection. */
public final class Sqlite {
    private Sqlite() {}

    /** A new file with the newest schema. */
    public static void create(Path file, DataKey key) {
        Schema.SQLITE.migrate(SqliteDriver.source(file, key));
    }

    /**
     * Opens the file and brings its schema up to date. Refused with WORKSPACE_NEWER_SCHEMA, the file untouched; a
     * fault DATABASE_DAMAGED where it is missing or not a database under this key.
     */
    public static Store open(Path file, DataKey key) {
        Store store = connect(file, key);
        try {
            Optional<String> found = Schema.version(store.dsl());
            found.ifPresent(Schema::refuseNewer);
            if (found.isPresent() && !Schema.isOlder(found.get())) {
                return store;
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        store.close();
        Schema.SQLITE.migrate(SqliteDriver.source(file, key));
        return connect(file, key);
    }

    /** The driver, its library and jOOQ, made ready on a database in memory. */
    public static void warmUp() {
        try (Store store = over(SqliteDriver.inMemory())) {
            store.transactions().within(() -> store.dsl().selectOne().fetchSingle());
            store.rows("SELECT 1", row -> row.getLong(1));
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Opens the file as it is, whatever its schema. Faults as {@link #open}. */
    public static Store look(Path file, DataKey key) {
        return connect(file, key);
    }

    /** Reads every page, and holds indexes against their tables. A fault DATABASE_DAMAGED where a page does not open. */
    public static boolean isSound(Store store) {
        return "ok".equals(store.dsl().fetchValue("PRAGMA integrity_check(1)"));
    }

    /** The pages of one table and its indexes: short enough for others to have their turn between two. As {@link #isSound(Store)}. */
    public static boolean isSound(Store store, String table) {
        return "ok".equals(store.dsl().fetchValue("PRAGMA quick_check('" + table.replace("'", "''") + "')"));
    }

    /** Names of all tables that hold records; not those of the search, which are an index. */
    public static List<String> tables(Store store) {
        return store
                .dsl()
                .fetchValues("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                        + " AND name NOT LIKE '%_search' AND name NOT LIKE '%_search_%' ORDER BY name")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Store connect(Path file, DataKey key) {
        if (!Files.isRegularFile(file)) {
            throw new Fault("DATABASE_DAMAGED");
        }
        try {
            return over(SqliteDriver.connect(file, key));
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private static Store over(Connection opened) {
        SoleConnection connection = new SoleConnection(opened);
        return new Store(
                SQLDialect.SQLITE,
                new ThreadTransactions(connection, connection),
                connection,
                new SqliteSearch(),
                connection::close);
    }
}
