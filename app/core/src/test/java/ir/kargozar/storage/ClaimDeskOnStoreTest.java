package ir.kargozar.storage;

import ir.kargozar.claim.ClaimDeskContract;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.Change;
import ir.kargozar.log.LogRow;
import ir.kargozar.office.Transactions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk's promises on SQLite and on PostgreSQL. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class ClaimDeskOnStoreTest extends ClaimDeskContract {
    @Parameter
    private Engine engine;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @Override
    protected Claims claims() {
        workspace = Engine.workspace(engine.location(folder), OFFICE);
        return workspace.claims();
    }

    @Override
    protected Transactions transactions() {
        return workspace.transactions();
    }

    @Override
    protected List<Change> log(ClaimNumber number) {
        return workspace.log().of(number.toString()).stream()
                .map(LogRow::change)
                .toList();
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }
}
