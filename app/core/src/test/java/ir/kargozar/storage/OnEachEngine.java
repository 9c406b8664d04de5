package ir.kargozar.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract test: every test of a subclass runs on SQLite and on PostgreSQL, each in a fresh workspace. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
public abstract class OnEachEngine {
    @Parameter
    protected Engine engine;

    @TempDir
    protected Path folder;

    protected Location location;
    protected Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        location = engine.location(folder);
        workspace = Engine.workspace(location, Engine.AGENCY);
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }
}
