package ir.kargozar.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import ir.kargozar.account.Credentials;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.Stretch;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Both engines, real ones, for tests: workspaces whose passphrase costs next to nothing. */
public enum Engine {
    SQLITE,
    POSTGRESQL;

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    public static final Office AGENCY = office("3101", Desk.AGENCY);
    static final Workspaces CHEAP = new Workspaces(Drives.ofThisMachine(), new Stretch(8, 2, 1));
    public static final String PASSPHRASE = "گذرواژهٔ آزمون";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    public static Office office(String code, Desk desk) {
        return new Office(new OfficeCode(code), new Line("کارگزاری آزمون"), desk, new Line("خوزستان"), false);
    }

    /** A fresh place: a folder that is not there yet, or an empty database. */
    public Location location(Path folder) {
        return switch (this) {
            case SQLITE -> new Location.Folder(folder.resolve("workspace" + DATABASES.incrementAndGet()));
            case POSTGRESQL -> new Location.Database(Server.fresh("w" + DATABASES.incrementAndGet()));
        };
    }

    /** A fresh workspace, open. */
    public Workspace workspace(Path folder) {
        return workspace(location(folder), AGENCY);
    }

    public static Workspace workspace(Location location, Office office) {
        return CHEAP.create(location, office, PASSPHRASE.toCharArray(), CLOCK).workspace();
    }

    /** A closed workspace, and what opens it where its passphrase is lost. */
    public record Fresh(Location location, String recoveryKey) {}

    public Fresh fresh(Path folder) {
        Location location = location(folder);
        Workspace.Created made = CHEAP.create(location, AGENCY, PASSPHRASE.toCharArray(), CLOCK);
        made.workspace().close();
        return new Fresh(location, made.recoveryKey());
    }

    public static Workspace open(Location location) {
        return open(location, Credentials.of(PASSPHRASE.toCharArray()));
    }

    public static Workspace open(Location location, Credentials credentials) {
        return CHEAP.open(location, credentials, CLOCK);
    }

    public static Workspace recover(Location location, String recoveryKey) {
        return CHEAP.recover(location, recoveryKey, CLOCK);
    }

    /** Without a passphrase. */
    public static Workspace open(Location location, DataKey key) {
        return open(location, key, CLOCK);
    }

    public static Workspace open(Location location, DataKey key, Clock clock) {
        return CHEAP.reopen(location, key, clock);
    }

    /** A backup of a closed workspace: what it is now, at another place. */
    public Location backup(Location location, Path folder) throws IOException {
        Location copy = location(folder);
        switch (location) {
            case Location.Database(String url) -> Server.copy(url, "w" + DATABASES.get());
            case Location.Folder(Path from) -> copyAll(from, ((Location.Folder) copy).path());
        }
        return copy;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** One server for all tests of a JVM; it ends with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String fresh(String name) {
            execute("CREATE DATABASE " + name);
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        /** The copy is there already, empty. */
        private static void copy(String url, String name) {
            String from = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
            execute("DROP DATABASE " + name);
            execute("CREATE DATABASE " + name + " TEMPLATE " + from);
        }

        private static void execute(String sql) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
