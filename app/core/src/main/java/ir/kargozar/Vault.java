package ir.kargozar;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Backups;
import ir.kargozar.backup.Drilled;
import ir.kargozar.backup.Keeping;
import ir.kargozar.backup.Places;
import ir.kargozar.backup.Watch;
import ir.kargozar.handover.Here;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.WorkspaceVault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Backups of an open workspace. One in a PostgreSQL database is backed up by the tools of that database. */
public final class Vault {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Here here;

    Vault(Workspace workspace, OwnFiles own, Here here) {
        this.workspace = workspace;
        this.own = own;
        this.here = here;
    }

    /** False of a workspace in a PostgreSQL database: everything else here is refused there. */
    public boolean isHere() {
        return own.workspace().isPresent();
    }

    /** Made, listed, thrown away. Refused with BACKUP_DATABASE, BACKUP_KEEPING_BROKEN, BACKUP_PLACES_BROKEN. */
    public BackupDesk desk() {
        WorkspaceVault vault = vault();
        Optional<Backups> second = second().map(vault::in);
        return new BackupDesk(
                vault.here(),
                second,
                Keeping.load(own.backup()),
                new BackupDesk.Here(workspace.log(), workspace.transactions(), here.clock()));
    }

    /**
     * One file with everything in it, proved. Refusals as of {@link Backups#make}, BACKUP_FILE_EXISTS.
     *
     * @param withScans else they have to be backed up otherwise
     */
    public Backup write(Path file, boolean withScans, String who, Watch watch) {
        Change change = new Change(who, "backup.made");
        workspace.log().ask(change);
        Backup made = vault().write(file, withScans, watch);
        workspace.transactions().within(() -> {
            workspace.log().append(change, "backup", "", "{\"scans\":" + withScans + "}");
            return made;
        });
        return made;
    }

    /** Puts one into a temporary folder, opens, checks and counts it. Refusals of restoring, BACKUP_NONE. */
    public Drilled drill(Optional<Path> file, String who, Watch watch) {
        return vault().drill(file, who, watch);
    }

    /**
     * Reads the pages of every table, in steps between which others have their turn. Refused with DATABASE_DAMAGED (day and
     * file of the newest good backup), DATABASE_DAMAGED_ALONE, BACKUP_STOPPED.
     */
    public void check(Watch watch) {
        vault().check(watch);
    }

    /** Where the first place is. */
    public Path place() {
        return vault().here().place();
    }

    /** The second place: the folder of this workspace in the folder that was set. */
    public Optional<Path> second() {
        return Places.of(folder()).second();
    }

    /**
     * From now on a copy of every backup goes there; empty: no more. Refused with BACKUP_PLACE_MISSING,
     * BACKUP_PLACE_INSIDE where it is within the workspace.
     */
    public void second(Optional<Path> folder) {
        workspace.signedIn().require("backup.placed");
        Optional<Path> chosen = folder.map(path -> path.toAbsolutePath().normalize());
        chosen.ifPresent(path -> {
            if (!Files.isDirectory(path)) {
                throw new Refusal("BACKUP_PLACE_MISSING", path.toString());
            }
            if (path.startsWith(folder().toAbsolutePath().normalize())) {
                throw new Refusal("BACKUP_PLACE_INSIDE", path.toString());
            }
        });
        new Places(chosen.map(vault()::within)).keep(folder());
    }

    private Path folder() {
        return own.workspace().orElseThrow(() -> new Refusal("BACKUP_DATABASE"));
    }

    private WorkspaceVault vault() {
        return new WorkspaceVault(workspace, folder(), here.clock());
    }
}
