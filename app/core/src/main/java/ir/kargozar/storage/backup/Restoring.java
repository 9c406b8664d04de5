package ir.kargozar.storage.backup;

import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Notes;
import ir.kargozar.backup.Watch;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.engine.Schema;
import ir.kargozar.storage.folder.Description;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a backup into a folder: nothing that is there is touched before the backup is proved, and nothing is deleted. */
public final class Restoring {
    private final Path file;
    private final Drives drives;
    private final Clock clock;
    private final Watch watch;

    public Restoring(Path file, Drives drives, Clock clock, Watch watch) {
        this.file = file;
        this.drives = drives;
        this.clock = clock;
        this.watch = watch;
    }

    /** Reads every bit of the file. Refusals BACKUP_UNREADABLE, _NOT_ONE, _CUT, _DAMAGED, _NEWER, _STOPPED; WORKSPACE_NEWER_SCHEMA. */
    public Manifest check() {
        Container container = Container.of(file);
        container.check(watch);
        Schema.refuseNewer(container.manifest().origin().schema());
        return container.manifest();
    }

    /** What the backup says of its keys. Refusals of {@link #check}. */
    public Description description() {
        try {
            return Description.of(Unpacking.description(Container.of(file), file, watch));
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNREADABLE", file.toString());
        }
    }

    /** Into a folder that is empty or not there. Refused with WORKSPACE_EXISTS, BACKUP_FOLDER_NOT_EMPTY and as {@link #over}. */
    public void into(Path folder, Description keys, DataKey key) {
        if (Files.exists(folder.resolve(WorkspaceFolder.DESCRIPTION))) {
            throw new Refusal("WORKSPACE_EXISTS", folder.toString());
        }
        if (!isEmpty(folder)) {
            throw new Refusal("BACKUP_FOLDER_NOT_EMPTY", folder.toString());
        }
        over(folder, keys, key);
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new Refusal("BACKUP_FOLDER_NOT_EMPTY", folder.toString());
        }
    }

    /**
     * Into a folder, whatever is there: a database and its description are moved aside, to the folder that is returned.
     * Refusals of {@link #check}, BACKUP_PAGES, BACKUP_ROWS, BACKUP_LOG, BACKUP_UNWRITABLE, WORKSPACE_IN_USE,
     * WORKSPACE_NETWORK_DRIVE; a fault DATABASE_DAMAGED where the key is another.
     *
     * @param keys what the workspace says of itself from now on, short of its schema
     */
    public Optional<Path> over(Path folder, Description keys, DataKey key) {
        Manifest manifest = check();
        try (WorkspaceFolder place = WorkspaceFolder.reserve(folder, drives)) {
            try {
                Unpacking unpacking = new Unpacking(place.unfinished(), place.scans());
                Container.of(file).read(unpacking, watch);
                new Proof(key, clock).of(place.unfinished(), manifest.content());
                ScanMirror.fill(file.resolveSibling(BackupFolder.SCANS), place.scans(), watch);
                OwnParts.unpack(unpacking.own(), folder, key);
                Optional<Path> aside = setAside(place);
                place.finish(keys.withSchema(manifest.origin().schema()));
                return aside;
            } finally {
                place.clean();
            }
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNWRITABLE", folder.toString());
        } catch (Fault fault) {
            if (fault.code().equals("STORAGE_FULL")) {
                throw new Refusal("BACKUP_UNWRITABLE", folder.toString());
            }
            throw fault;
        }
    }

    private Optional<Path> setAside(WorkspaceFolder place) throws IOException {
        if (!place.isTaken()) {
            return Optional.empty();
        }
        int day = JalaliDate.of(LocalDate.now(clock)).number();
        int attempt = 1;
        Path aside = place.path().resolve("replaced-" + day + "-" + attempt);
        while (Files.exists(aside)) {
            aside = place.path().resolve("replaced-" + day + "-" + ++attempt);
        }
        place.setAside(aside);
        return Optional.of(aside);
    }

    public static Notes notes(Manifest manifest, DataKey key) {
        return Source.unseal(manifest.notes(), key);
    }
}
