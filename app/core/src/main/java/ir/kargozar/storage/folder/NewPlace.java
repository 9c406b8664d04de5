package ir.kargozar.storage.folder;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that is meant for a new workspace: looked at, nothing is made in it. */
public record NewPlace(Path folder, Drives drives) {

    /**
     * Refused with FOLDER_RELATIVE, FOLDER_IS_A_FILE, WORKSPACE_EXISTS, FOLDER_NOT_EMPTY, WORKSPACE_NETWORK_DRIVE,
     * FOLDER_UNWRITABLE.
     */
    public void refuseUnfit() {
        if (!folder.isAbsolute()) {
            throw new Refusal("FOLDER_RELATIVE", folder.toString());
        }
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new Refusal("FOLDER_IS_A_FILE", there.toString());
        }
        if (WorkspaceFolder.stands(folder)) {
            throw new Refusal("WORKSPACE_EXISTS", folder.toString());
        }
        if (there.equals(folder) && holdsSomething()) {
            throw new Refusal("FOLDER_NOT_EMPTY", folder.toString());
        }
        drives.refuseNetwork(folder);
        if (!Files.isWritable(there)) {
            throw new Refusal("FOLDER_UNWRITABLE", there.toString());
        }
    }

    /** What a broken-off beginning left is nothing. */
    private boolean holdsSomething() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> !WorkspaceFolder.isLeftOver(file));
        } catch (IOException e) {
            throw new Fault(e, "WORKSPACE_UNREADABLE", folder.toString());
        }
    }
}
