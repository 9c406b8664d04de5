package ir.kargozar.storage.engine;

import static ir.kargozar.storage.schema.Tables.KEYRING;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import ir.kargozar.office.Refusal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.SQLDataType;

/** PostgreSQL by URL, for several workstations over one workspace. */
public final class Postgres implements AutoCloseable {
    /** One number for all of Kargozar's writers in a database. */
    private static final long TURN = 0x4B61_7267_6F7A_6172L;

    private static final int CONNECTIONS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Store store;

    private Postgres(HikariDataSource pool) {
        this.pool = pool;
        this.store = new Store(
                SQLDialect.POSTGRES,
                new ThreadTransactions(new DataSourceConnectionProvider(pool), Postgres::queue),
                new Questions.Fresh(),
                new PostgresSearch(),
                pool::close);
    }

    private static void queue(Connection connection) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            turn.setLong(1, TURN);
            turn.execute();
        }
    }

    /** Refused with DATABASE_UNREACHABLE. */
    public static Postgres connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "kargozar");
        try {
            return new Postgres(new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            throw new Refusal("DATABASE_UNREACHABLE", withoutSecrets(url));
        }
    }

    static String driver() {
        return DriverManager.drivers()
                .filter(driver -> driver.getClass().getName().startsWith("org.postgresql."))
                .map(driver -> driver.getMajorVersion() + "." + driver.getMinorVersion())
                .findFirst()
                .orElse("");
    }

    /** The URL as far as its first parameter: what follows may hold a password. */
    public static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** True where a workspace's keys are there: an interrupted creation may have left empty tables. */
    public boolean holdsWorkspace() {
        boolean tables = store.dsl()
                .select(DSL.field("to_regclass({0}) IS NOT NULL", SQLDataType.BOOLEAN, DSL.inline("keyring")))
                .fetchSingle()
                .value1();
        return tables && store.dsl().fetchExists(KEYRING);
    }

    /** Refused with WORKSPACE_NEWER_SCHEMA. */
    public void refuseNewer() {
        Schema.version(store.dsl()).ifPresent(Schema::refuseNewer);
    }

    /** The tables of a new workspace. */
    public void create() {
        Schema.POSTGRESQL.migrate(pool);
    }

    /** Brings the schema up to date where it is not. */
    public void update() {
        if (isOlder()) {
            Schema.POSTGRESQL.migrate(pool);
        }
    }

    /** True where migrations are due. */
    public boolean isOlder() {
        return Schema.version(store.dsl()).map(Schema::isOlder).orElse(true);
    }

    /** The server's clock, in milliseconds since 1970. */
    public long millis() {
        return store.dsl()
                .select(DSL.field("(extract(epoch from clock_timestamp()) * 1000)::bigint", SQLDataType.BIGINT))
                .fetchSingle()
                .value1();
    }

    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
