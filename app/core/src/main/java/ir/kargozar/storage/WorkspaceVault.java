package ir.kargozar.storage;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Backups;
import ir.kargozar.backup.Drilled;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.backup.BackupFolder;
import ir.kargozar.storage.backup.Damaged;
import ir.kargozar.storage.backup.FolderBackups;
import ir.kargozar.storage.backup.Source;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.folder.Drives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Backups of an open workspace folder, with its key. */
public final class WorkspaceVault {
    private final Workspace workspace;
    private final Source source;
    private final Clock clock;

    public WorkspaceVault(Workspace workspace, Path folder, Clock clock) {
        this.workspace = workspace;
        this.source = new Source(folder, workspace.store(), workspace.dataKey(), clock);
        this.clock = clock;
    }

    public Backups here() {
        return in(source.workspace().resolve(BackupFolder.HERE));
    }

    public Backups in(Path place) {
        return at(place);
    }

    private FolderBackups at(Path place) {
        return new FolderBackups(place, source, Drives.ofThisMachine());
    }

    /** Of this workspace, in a folder that may hold those of others. */
    public Path within(Path folder) {
        return folder.resolve("kargozar-" + source.name());
    }

    /** As {@link FolderBackups#write}. */
    public Backup write(Path file, boolean withScans, Watch watch) {
        Path place = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isDirectory(place)) {
            throw new Refusal("BACKUP_PLACE_MISSING", place.toString());
        }
        return at(place).write(file, withScans, watch);
    }

    /** As {@link Restores#drill}; the newest where none is named. Refused with BACKUP_NONE. */
    public Drilled drill(Optional<Path> file, String who, Watch watch) {
        Restores restores = new Restores(who, clock, watch);
        Backup backup = file.map(named -> new Backup(0, named, restores.check(named), length(named)))
                .or(() -> here().list().stream().findFirst())
                .orElseThrow(() -> new Refusal("BACKUP_NONE"));
        if (!backup.manifest().origin().workspace().equals(source.name())) {
            throw new Refusal("BACKUP_OF_ANOTHER", backup.file().toString());
        }
        return restores.drill(backup, here().place(), workspace.dataKey());
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (java.io.IOException e) {
            throw new Refusal("BACKUP_UNREADABLE", file.toString());
        }
    }

    /** Table by table. Refused with DATABASE_DAMAGED, DATABASE_DAMAGED_ALONE, BACKUP_STOPPED. */
    public void check(Watch watch) {
        List<String> tables = Sqlite.tables(workspace.store());
        int done = 0;
        for (String table : tables) {
            watch.step(done++, tables.size());
            if (!isSound(table)) {
                throw Damaged.refusal(source.workspace(), Restores.candidates(source.workspace()));
            }
        }
    }

    private boolean isSound(String table) {
        try {
            return Sqlite.isSound(workspace.store(), table);
        } catch (Fault fault) {
            if (fault.code().equals("DATABASE_DAMAGED")) {
                return false;
            }
            throw fault;
        }
    }
}
