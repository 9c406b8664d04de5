package ir.kargozar.storage;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Watch;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.backup.BackupFolder;
import ir.kargozar.storage.backup.Damaged;
import ir.kargozar.storage.backup.FolderBackups;
import ir.kargozar.storage.backup.Source;
import ir.kargozar.storage.engine.Schema;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.folder.Description;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.Attempts;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.Moment;
import ir.kargozar.storage.scan.FolderShelf;
import ir.kargozar.storage.scan.Shelf;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A workspace in a folder: encrypted SQLite beside {@code workspace.json}. */
record FolderHome(WorkspaceFolder folder) implements Home {
    private static final String DAMAGED = "DATABASE_DAMAGED";

    @Override
    public KeyRing keys() {
        Description description = folder.description();
        Schema.refuseNewer(description.schema());
        return KeyRing.of(description.keys());
    }

    @Override
    public void keep(KeyRing keys) {
        folder.write(folder.description().withKeys(keys.json()));
    }

    @Override
    public Attempts attempts(UnaryOperator<Attempts> change) {
        Attempts before = folder.attempts().map(Attempts::of).orElse(Attempts.NONE);
        Attempts after = change.apply(before);
        if (!after.equals(before)) {
            folder.writeAttempts(after.json());
        }
        return after;
    }

    @Override
    public Moment now(Moment here) {
        return here;
    }

    @Override
    public void create(KeyRing.Fresh fresh, boolean training, Consumer<Store> first) {
        Sqlite.create(folder.unfinished(), fresh.dataKey());
        try (Store store = Sqlite.open(folder.unfinished(), fresh.dataKey())) {
            store.joined(() -> first.accept(store));
        }
        folder.finish(new Description(Schema.newest(), training, fresh.ring().json()));
    }

    /** A backup first. The description is raised before the schema is: an older program is turned away from then on. */
    @Override
    public Store open(DataKey key, Clock clock) {
        try {
            Description description = folder.description();
            if (Schema.isOlder(description.schema())) {
                backUp(key, clock);
                folder.write(description.withSchema(Schema.newest()));
            }
            return Sqlite.open(folder.database(), key);
        } catch (Fault fault) {
            if (fault.code().equals(DAMAGED)) {
                throw Damaged.refusal(folder.path(), Restores.candidates(folder.path()));
            }
            throw fault;
        }
    }

    /** Before anything is changed for this program. Refused with BACKUP_UNWRITABLE, BACKUP_FAILED. */
    private void backUp(DataKey key, Clock clock) {
        try (Store store = Sqlite.look(folder.database(), key)) {
            Source source = new Source(folder.path(), store, key, clock);
            FolderBackups backups =
                    new FolderBackups(folder.path().resolve(BackupFolder.HERE), source, Drives.ofThisMachine());
            long newest = backups.list().stream()
                    .mapToLong(Backup::number)
                    .findFirst()
                    .orElse(0);
            backups.make(newest + 1, Reason.BEFORE_MIGRATION, Watch.NONE);
        }
    }

    @Override
    public Shelf scans(Store store) {
        return new FolderShelf(folder.scans());
    }

    @Override
    public void close() {
        folder.close();
    }
}
