package ir.kargozar.storage.engine;

import ir.kargozar.storage.key.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * The only file that knows the encrypting SQLite driver, so that it can be changed: SQLite3MultipleCiphers,
 * ChaCha20-Poly1305 with a raw key. Its backup API must never be used: it writes plaintext ({@code VACUUM INTO} does
 * not).
 */
final class SqliteDriver {
    private static final int UNIQUE = 2067;
    private static final int PRIMARY_KEY = 1555;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    /** The index of the write-ahead log, which SQLite makes while it opens one, found no room. */
    private static final int SHARED_MEMORY_FULL = 4874;

    private static final int NOT_A_DATABASE = 26;

    private SqliteDriver() {}

    /** For migrations, which open and close connections of their own. */
    static DataSource source(Path file, DataKey key) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        KeyedSource source = new KeyedSource(config, key);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** The one connection of a workspace, which keeps every other process out. */
    static Connection connect(Path file, DataKey key) throws SQLException {
        Connection connection = source(file, key).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("PRAGMA cache_size = -65536");
            statement.execute("PRAGMA wal_autocheckpoint = 8000");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("COMMIT");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Empty, gone when it is closed. */
    static Connection inMemory() throws SQLException {
        return org.sqlite.JDBC.createConnection("jdbc:sqlite::memory:", new SQLiteConfig().toProperties());
    }

    static String version() {
        return org.sqlite.SQLiteJDBCLoader.getVersion();
    }

    static boolean isDuplicate(SQLException e) {
        int code = code(e);
        return code == UNIQUE || code == PRIMARY_KEY;
    }

    static boolean isFull(SQLException e) {
        int code = code(e);
        return (code & 0xFF) == FULL || code == SHARED_MEMORY_FULL;
    }

    static boolean isDamaged(SQLException e) {
        int code = code(e) & 0xFF;
        return code == CORRUPT || code == NOT_A_DATABASE;
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException error ? error.getResultCode().code : 0;
    }

    /** The key goes into the connection's properties, never into a statement. */
    private static final class KeyedSource extends SQLiteDataSource {
        private final DataKey key;

        KeyedSource(SQLiteConfig config, DataKey key) {
            super(config);
            this.key = key;
        }

        @Override
        public org.sqlite.SQLiteConnection getConnection(String user, String password) throws SQLException {
            java.util.Properties properties = getConfig().toProperties();
            properties.setProperty("cipher", "chacha20");
            properties.setProperty("key", "raw:" + key.database());
            return org.sqlite.JDBC.createConnection(getUrl(), properties);
        }
    }
}
