package ir.kargozar.storage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.key.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was approved before the provincial office gave its word by itself stays decided; nothing else is taken for agreed. */
class FormsAgreedBeforeTest {
    private static final String FORM = """
            INSERT INTO form (position, number, kind, revision, version, status, registration, registered_on, minutes,
              met_on, sent_on, centre_id, centre_name, workshop_name, words, content, origin)
            VALUES (%1$d, 'TD-31-05-2-000%1$d-0', 2, 6, 3, '%2$s', '118', 14050830, %3$s, %4$s, %5$s, '', '', '', '', '{}', '%6$s')
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void ownApprovedOnesAloneInTheirVersion(Engine engine) throws Exception {
        Schema schema = engine == Engine.SQLITE ? Schema.SQLITE : Schema.POSTGRESQL;
        DataSource source = source(engine);
        schema.migrate(source, MigrationVersion.fromVersion("21"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FORM.formatted(1, "REGISTERED", "NULL", "NULL", "NULL", ""));
            statement.execute(FORM.formatted(2, "APPROVED", "'7'", "14050830", "NULL", ""));
            statement.execute(FORM.formatted(3, "SENT", "'7'", "14050830", "14050901", ""));
            statement.execute(FORM.formatted(4, "APPROVED", "'7'", "14050830", "NULL", "OTHER-1"));
        }
        schema.migrate(source);
        assertThat(agreed(source)).containsExactly("2 3");
    }

    private DataSource source(Engine engine) {
        return switch (engine) {
            case SQLITE -> SqliteDriver.source(folder.resolve("old.db"), DataKey.random());
            case POSTGRESQL -> PastSchema.server(((Location.Database) engine.location(folder)).url());
        };
    }

    private static List<String> agreed(DataSource source) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT form, version FROM form_agreed ORDER BY form")) {
            while (rows.next()) {
                found.add(rows.getLong(1) + " " + rows.getLong(2));
            }
        }
        return found;
    }
}
