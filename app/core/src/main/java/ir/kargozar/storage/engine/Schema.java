package ir.kargozar.storage.engine;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The schema's migrations ({@code resources/migrations}): one text for both engines through placeholders, and a folder
 * of its own for what each does differently.
 */
public final class Schema {
    static final Schema SQLITE = new Schema(
            "sqlite",
            Map.of(
                    "integer", "INTEGER",
                    "blob", "BLOB",
                    "strict", "STRICT",
                    "keyed", "STRICT, WITHOUT ROWID",
                    "text", "instr(",
                    "clean", ", char(0)) = 0"));
    static final Schema POSTGRESQL = new Schema(
            "postgresql",
            Map.of(
                    "integer", "BIGINT",
                    "blob", "BYTEA",
                    "strict", "",
                    "keyed", "",
                    "text", "length(",
                    "clean", ") >= 0"));

    private static final String HISTORY = "flyway_schema_history";

    private final String folder;
    private final Map<String, String> placeholders;

    private Schema(String folder, Map<String, String> placeholders) {
        this.folder = folder;
        this.placeholders = placeholders;
    }

    /** The version this program knows: the file {@code newest.txt} beside the migrations. */
    public static String newest() {
        try (InputStream in = Objects.requireNonNull(
                Schema.class.getResourceAsStream("/kargozar/migrations/newest.txt"), "newest.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused with WORKSPACE_NEWER_SCHEMA where a newer program has been here. */
    public static void refuseNewer(String found) {
        if (isNewer(found)) {
            throw new Refusal("WORKSPACE_NEWER_SCHEMA", found, newest());
        }
    }

    /** True where migrations are due. */
    public static boolean isOlder(String found) {
        return compare(found) < 0;
    }

    public static boolean isNewer(String found) {
        return compare(found) > 0;
    }

    private static int compare(String found) {
        return MigrationVersion.fromVersion(found).compareTo(MigrationVersion.fromVersion(newest()));
    }

    /** The version a database is at, or nothing where it has none. A fault DATABASE_DAMAGED where it is no version. */
    static Optional<String> version(DSLContext dsl) {
        Field<String> version = DSL.field(DSL.name("version"), SQLDataType.VARCHAR);
        return dsl
                .select(version)
                .from(DSL.table(DSL.name(HISTORY)))
                .where(DSL.field(DSL.name("success")).isTrue())
                .fetch(version)
                .stream()
                .map(Schema::parsed)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion);
    }

    private static MigrationVersion parsed(String version) {
        try {
            return MigrationVersion.fromVersion(version);
        } catch (FlywayException e) {
            throw new Fault(e, "DATABASE_DAMAGED");
        }
    }

    /** The version a store is at. A fault DATABASE_DAMAGED where it has none. */
    public static String versionOf(Store store) {
        return version(store.dsl()).orElseThrow(() -> new Fault("DATABASE_DAMAGED"));
    }

    void migrate(DataSource source) {
        migrate(source, MigrationVersion.LATEST);
    }

    /** As far as {@code target}, where a program of that day left it. Faults as of any work on the store. */
    void migrate(DataSource source, MigrationVersion target) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:kargozar/migrations/common", "classpath:kargozar/migrations/" + folder)
                    .placeholders(placeholders)
                    .target(target)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Faults.behind(e);
        }
    }
}
