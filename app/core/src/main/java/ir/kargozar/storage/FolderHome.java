package ir.kargozar.storage;

import ir.kargozar.storage.engine.Schema;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.folder.Description;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.Attempts;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.Moment;
import ir.kargozar.storage.scan.FolderShelf;
import ir.kargozar.storage.scan.Shelf;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A workspace in a folder: encrypted SQLite beside {@code workspace.json}. */
record FolderHome(WorkspaceFolder folder) implements Home {

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

    /** The description is raised before the schema is: an older program is turned away from then on. */
    @Override
    public Store open(DataKey key) {
        Description description = folder.description();
        if (Schema.isOlder(description.schema())) {
            folder.write(description.withSchema(Schema.newest()));
        }
        return Sqlite.open(folder.database(), key);
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
