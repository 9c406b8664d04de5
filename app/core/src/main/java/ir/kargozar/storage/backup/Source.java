package ir.kargozar.storage.backup;

import ir.kargozar.backup.Notes;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is backed up.
 *
 * @param workspace its folder, which this process holds
 * @param store of its database, of whatever schema
 */
public record Source(Path workspace, Store store, DataKey key, Clock clock) {
    private static final String NOTES = "backup notes 1";
    private static final int NAME_BYTES = 8;

    /** Tells workspaces apart and says nothing else; the same for ever, after a restore too. */
    public String name() {
        return name(key);
    }

    static String name(DataKey key) {
        return HexFormat.of().formatHex(key.derived("backup name 1"), 0, NAME_BYTES);
    }

    Path scans() {
        return workspace.resolve(WorkspaceFolder.SCANS);
    }

    byte[] description() throws IOException {
        return Files.readAllBytes(workspace.resolve(WorkspaceFolder.DESCRIPTION));
    }

    boolean isTraining() {
        return WorkspaceFolder.describe(workspace).training();
    }

    /** As the program's file says; nothing where it runs from loose classes. */
    String program() {
        return Optional.ofNullable(Source.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("");
    }

    String seal(Notes notes) {
        return Base64.getEncoder().encodeToString(key.seal(notes.json().getBytes(StandardCharsets.UTF_8), NOTES));
    }

    static Notes unseal(String notes, DataKey key) {
        return Notes.of(new String(key.open(Base64.getDecoder().decode(notes), NOTES), StandardCharsets.UTF_8));
    }
}
