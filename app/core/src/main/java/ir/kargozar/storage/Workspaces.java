package ir.kargozar.storage;

import ir.kargozar.office.Office;
import ir.kargozar.storage.claim.Backfill;
import ir.kargozar.storage.claim.Retracing;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import ir.kargozar.storage.key.RecoveryKey;
import ir.kargozar.storage.key.Stretch;
import ir.kargozar.storage.log.JooqChangeLog;
import ir.kargozar.storage.statistics.RollUp;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;

/** Makes and opens workspaces, with what a test may exchange: the drives and the cost of a passphrase. */
record Workspaces(Drives drives, Stretch stretch) {
    static final Workspaces REAL = new Workspaces(Drives.ofThisMachine(), Stretch.STANDARD);

    Workspace.Created create(Location location, Office office, char[] passphrase, Clock clock) {
        return create(location, office, passphrase, RecoveryKey.random(), clock);
    }

    Workspace.Created create(
            Location location, Office office, char[] passphrase, RecoveryKey recoveryKey, Clock clock) {
        Home home = switch (location) {
            case Location.Folder(var path) -> new FolderHome(WorkspaceFolder.prepare(path, drives));
            case Location.Database(String url) -> DatabaseHome.prepare(url);
        };
        return closingOnFailure(home, () -> {
            KeyRing.Fresh fresh = KeyRing.create(passphrase, recoveryKey, cost(office, passphrase));
            home.create(fresh, office.training(), store -> {
                new JooqOffice(store).save(office);
                new JooqChangeLog(store, Workspace.logKey(fresh.dataKey()), clock).begin();
            });
            Workspace workspace = new Workspace(home, filled(home, fresh.dataKey()), fresh.dataKey(), clock);
            return new Workspace.Created(workspace, fresh.recoveryKey().grouped());
        });
    }

    private Stretch cost(Office office, char[] passphrase) {
        boolean isPublished =
                office.training() && Arrays.equals(passphrase, Workspace.TRAINING_PASSPHRASE.toCharArray());
        return isPublished ? Stretch.PUBLISHED : stretch;
    }

    Workspace open(Location location, Function<KeyRing, DataKey> unlock, Clock clock) {
        Home home = switch (location) {
            case Location.Folder(var path) -> new FolderHome(WorkspaceFolder.open(path, drives));
            case Location.Database(String url) -> DatabaseHome.open(url);
        };
        return closingOnFailure(home, () -> {
            DataKey key = unlock.apply(home.keys());
            return new Workspace(home, filled(home, key), key, clock);
        });
    }

    /** With all that an older program left out. */
    private static Store filled(Home home, DataKey key) {
        Store store = home.open(key);
        try {
            new Backfill(store).run();
            new Retracing(store).run();
            new RollUp(store).fill();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static <T> T closingOnFailure(Home home, java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }
}
