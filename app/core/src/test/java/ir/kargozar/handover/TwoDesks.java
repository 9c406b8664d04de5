package ir.kargozar.handover;

import ir.kargozar.office.Desk;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An agency and its documents office that trust each other, with real stores and packages, and a folder between them. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
abstract class TwoDesks extends OnEachEngine {
    Desktop agency;
    Desktop office;
    Path out;

    @BeforeEach
    void twoOfficesThatTrustEachOther() throws IOException {
        agency = new Desktop(workspace);
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        agency.trust(office);
        office.trust(agency);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }
}
