package ir.kargozar.storage.engine;

import ir.kargozar.storage.key.DataKey;
import java.nio.file.Path;
import java.sql.SQLException;
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
     * fault DATABASE_DAMAGED where it is not a database under this key.
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

    private static Store connect(Path file, DataKey key) {
        try {
            SoleConnection connection = new SoleConnection(SqliteDriver.connect(file, key));
            return new Store(
                    SQLDialect.SQLITE,
                    new ThreadTransactions(connection, fresh -> {}),
                    connection,
                    new SqliteSearch(),
                    connection::close);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }
}
