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

/** Conflicts of forms that were kept before a person could decide them wait for one now. */
class FormConflictsOfBeforeTest {
    private static final String FORM = """
            INSERT INTO form (position, number, kind, revision, version, status, registration, registered_on, minutes,
              met_on, sent_on, centre_id, centre_name, workshop_name, words, content)
            VALUES (%d, '3101-05-2-000%d-0', 2, 6, 1, 'SENT', '118', 14050830, '7', 14050830, 14050901, '', '', '', '', '{}')
            """;
    private static final String CONFLICT = """
            INSERT INTO form_conflict (form, place, revision, version, status, content, came_on)
            VALUES (%d, %d, 7, 1, 'SENT', '%s', %d)
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepTheirOrderAndTakeTheWayOfTheirForm(Engine engine) throws Exception {
        Schema schema = engine == Engine.SQLITE ? Schema.SQLITE : Schema.POSTGRESQL;
        DataSource source = source(engine);
        schema.migrate(source, MigrationVersion.fromVersion("14"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(FORM.formatted(1, 1));
            statement.execute(FORM.formatted(2, 2));
            statement.execute(CONFLICT.formatted(1, 1, "b", 14050903));
            statement.execute(CONFLICT.formatted(1, 2, "c", 14050904));
            statement.execute(CONFLICT.formatted(2, 1, "a", 14050902));
        }
        schema.migrate(source);
        assertThat(conflicts(source))
                .containsExactly("1 2 a 118 14050901 null", "2 1 b 118 14050901 null", "3 1 c 118 14050901 null");
    }

    private DataSource source(Engine engine) {
        return switch (engine) {
            case SQLITE -> SqliteDriver.source(folder.resolve("old.db"), DataKey.random());
            case POSTGRESQL -> PastSchema.server(((Location.Database) engine.location(folder)).url());
        };
    }

    private static List<String> conflicts(DataSource source) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT place, form, content, registration, sent_on, decided"
                        + " FROM form_conflict WHERE sequence = 0 ORDER BY place")) {
            while (rows.next()) {
                found.add("%d %d %s %s %d %s"
                        .formatted(
                                rows.getLong(1),
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getLong(5),
                                rows.getString(6)));
            }
        }
        return found;
    }
}
