package ir.kargozar;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.engine.Schema;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.support.DatabaseState;
import ir.kargozar.support.Disk;
import ir.kargozar.support.Finding;
import ir.kargozar.support.LoggedFaults;
import ir.kargozar.support.Machine;
import ir.kargozar.support.Place;
import ir.kargozar.support.Printers;
import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.Sign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What is well and what is wrong with this machine and a workspace, told without any person's data. */
public final class Health {
    private Health() {}

    /** @param beside where the system is asked for its printers, which may never answer */
    public static List<Finding> ofMachine(ProgramHome home, Executor beside) {
        List<Finding> found = new ArrayList<>(Machine.findings());
        found.add(Finding.of(font()));
        found.add(Printers.finding(beside));
        found.addAll(Disk.of(Place.TEMPORARY, Path.of(System.getProperty("java.io.tmpdir", ""))));
        if (Files.exists(home.folder())) {
            found.addAll(Disk.of(Place.HOME, home.folder()));
        }
        found.add(LoggedFaults.finding(home));
        return found;
    }

    private static Sign font() {
        try {
            return Typefaces.shipped().shapesPersian() ? Sign.FONT_SHAPES : Sign.FONT_BROKEN;
        } catch (RuntimeException | LinkageError e) {
            return Sign.FONT_BROKEN;
        }
    }

    /**
     * A workspace before it is opened; nothing of it is changed.
     *
     * @param openable false where another program holds it, or opening it would bring its schema up to date
     */
    public record Outside(List<Finding> findings, boolean openable) {}

    /** A database is looked at once it is open. */
    public static Outside ofWorkspace(String where) {
        return switch (Location.of(where)) {
            case Location.Folder(Path folder) -> ofFolder(folder);
            case Location.Database _ -> new Outside(List.of(), true);
        };
    }

    private static Outside ofFolder(Path folder) {
        List<Finding> found = new ArrayList<>(Disk.of(Place.WORKSPACE, folder));
        try {
            String schema = WorkspaceFolder.describe(folder).schema();
            Sign age = Schema.isOlder(schema) ? Sign.SCHEMA_OLDER : Sign.SCHEMA_NEWEST;
            Sign lock = WorkspaceFolder.isHeld(folder) ? Sign.WORKSPACE_HELD : Sign.WORKSPACE_FREE;
            found.add(Finding.of(Schema.isNewer(schema) ? Sign.SCHEMA_NEWER : age, schema, Schema.newest()));
            found.add(Finding.of(lock));
            return new Outside(found, age == Sign.SCHEMA_NEWEST && lock == Sign.WORKSPACE_FREE);
        } catch (Refusal | Fault e) {
            found.add(closed(e));
            return new Outside(found, false);
        }
    }

    /** Why a workspace could not be opened: its code alone, for arguments may be names and paths. */
    public static Finding closed(RuntimeException why) {
        return Finding.of(Sign.WORKSPACE_CLOSED, code(why));
    }

    private static String code(RuntimeException why) {
        return switch (why) {
            case Refusal refusal -> refusal.code();
            case Fault fault -> fault.code();
            default -> why.getClass().getSimpleName();
        };
    }

    /** An open workspace: its database, the clock against its newest work, and how old its backups are. */
    public static List<Finding> of(Kargozar open, Clock clock) {
        List<Finding> found = new ArrayList<>(open.post().database().findings(clock));
        Vault vault = open.post().vault();
        if (vault.isHere()) {
            found.addAll(ofBackups(vault, clock));
        }
        return found;
    }

    private static List<Finding> ofBackups(Vault vault, Clock clock) {
        List<Finding> found = new ArrayList<>();
        try {
            Optional<Instant> newest = vault.desk()
                    .newest()
                    .map(backup -> backup.manifest().moment().at());
            found.add(DatabaseState.backup(newest, clock));
            vault.second().ifPresent(second -> found.addAll(Disk.of(Place.BACKUP, existing(second))));
        } catch (Refusal | Fault e) {
            found.add(Finding.of(Sign.BACKUP_UNREADABLE, code(e)));
        }
        return found;
    }

    /** The folder, or that in which it will be made. */
    private static Path existing(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        return Files.exists(folder) || parent == null ? folder : parent;
    }
}
