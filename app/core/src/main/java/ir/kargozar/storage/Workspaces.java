package ir.kargozar.storage;

import ir.kargozar.account.Credentials;
import ir.kargozar.log.Warrant;
import ir.kargozar.office.Office;
import ir.kargozar.storage.account.SignedIn;
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
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes and opens workspaces, with what a test may exchange: the drives, the cost of a passphrase, the steady clock. */
record Workspaces(Drives drives, Stretch stretch, LongSupplier steady) {
    private static final long NANOS = 1_000_000;
    static final Workspaces REAL = new Workspaces(Drives.ofThisMachine(), Stretch.STANDARD);

    Workspaces(Drives drives, Stretch stretch) {
        this(drives, stretch, () -> System.nanoTime() / NANOS);
    }

    Workspace.Created create(Location location, Office office, char[] passphrase, Clock clock) {
        return create(location, office, passphrase, RecoveryKey.random(), clock);
    }

    Workspace.Created create(
            Location location, Office office, char[] passphrase, RecoveryKey recoveryKey, Clock clock) {
        Home home = switch (location) {
            case Location.Folder(var path) -> new FolderHome(WorkspaceFolder.prepare(path, drives));
            case Location.Database(String url) -> DatabaseHome.prepare(url);
        };
        return closingOnFailure(home::close, () -> {
            KeyRing.Fresh fresh = KeyRing.create(passphrase, recoveryKey, cost(office, passphrase));
            home.create(fresh, office.training(), store -> {
                new JooqOffice(store).save(office);
                new JooqChangeLog(store, Workspace.logKey(fresh.dataKey()), clock, Warrant.ANYONE).begin();
            });
            Store store = filled(home, fresh.dataKey(), clock);
            SignedIn nobody = new SignedIn(store, Optional.empty(), false);
            Workspace workspace = new Workspace(guard(home, clock), store, fresh.dataKey(), nobody);
            return new Workspace.Created(workspace, fresh.recoveryKey().grouped());
        });
    }

    private Stretch cost(Office office, char[] passphrase) {
        boolean isPublished =
                office.training() && Arrays.equals(passphrase, Workspace.TRAINING_PASSPHRASE.toCharArray());
        return isPublished ? Stretch.PUBLISHED : stretch;
    }

    Workspace open(Location location, Credentials credentials, Clock clock) {
        Home home = home(location);
        return closingOnFailure(home::close, () -> {
            Guard guard = guard(home, clock);
            DataKey key = guard.open(credentials);
            Store store = filled(home, key, clock);
            return closingOnFailure(store::close, () -> {
                SignedIn signedIn = new SignedIn(store, credentials.login(), false).admitted();
                return new Workspace(guard, store, key, signedIn);
            });
        });
    }

    Workspace recover(Location location, String recoveryKey, Clock clock) {
        Home home = home(location);
        return closingOnFailure(home::close, () -> {
            DataKey key = home.keys().recover(recoveryKey);
            Store store = filled(home, key, clock);
            SignedIn nobody = new SignedIn(store, Optional.empty(), true);
            return new Workspace(guard(home, clock), store, key, nobody);
        });
    }

    /** For the program itself, whoever works with it: a backup that was just put back. */
    Workspace reopen(Location location, DataKey key, Clock clock) {
        Home home = home(location);
        return closingOnFailure(home::close, () -> {
            Store store = filled(home, key, clock);
            return new Workspace(guard(home, clock), store, key, SignedIn.program(store));
        });
    }

    Guard guard(Home home, Clock clock) {
        return new Guard(home, clock, steady);
    }

    private Home home(Location location) {
        return switch (location) {
            case Location.Folder(var path) -> new FolderHome(WorkspaceFolder.open(path, drives));
            case Location.Database(String url) -> DatabaseHome.open(url);
        };
    }

    /** With all that an older program left out. */
    private static Store filled(Home home, DataKey key, Clock clock) {
        Store store = home.open(key, clock);
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

    /** What can be closed without a checked exception. */
    private interface Opened {
        void close();
    }

    private static <T> T closingOnFailure(Opened opened, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }
}
