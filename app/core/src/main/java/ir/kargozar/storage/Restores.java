package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.SCAN;

import ir.kargozar.account.Credentials;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Drilled;
import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Places;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.backup.BackupFolder;
import ir.kargozar.storage.backup.Restoring;
import ir.kargozar.storage.backup.Temporary;
import ir.kargozar.storage.folder.Description;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.DataKey;
import ir.kargozar.storage.key.KeyRing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts backups back into workspace folders. */
public final class Restores {
    private final String who;
    private final Clock clock;
    private final Watch watch;

    /** @param who whom the log names */
    public Restores(String who, Clock clock, Watch watch) {
        this.who = who;
        this.clock = clock;
        this.watch = watch;
    }

    /** Every bit of a file as it was written. Refusals of {@link Restoring#check}. */
    public Manifest check(Path file) {
        return restoring(file).check();
    }

    private Restoring restoring(Path file) {
        return new Restoring(file, Drives.ofThisMachine(), clock, watch);
    }

    /**
     * Into a folder of its own, or over a workspace, whose files are moved aside. Refusals of {@link Restoring},
     * PASSPHRASE_WRONG, PASSPHRASE_WAIT, RECOVERY_KEY_WRONG.
     */
    public Restored restore(Path file, Path folder, Secret secret, boolean over) {
        Restoring restoring = restoring(file);
        Manifest manifest = restoring.check();
        boolean stands = WorkspaceFolder.stands(folder);
        if (stands && !over) {
            throw new Refusal("WORKSPACE_EXISTS", folder.toString());
        }
        Description keys = restoring.description();
        DataKey key = unlocked(KeyRing.of(keys.keys()), secret, folder, stands);
        Optional<Path> aside = Optional.empty();
        if (over) {
            aside = restoring.over(folder, keys, key);
        } else {
            restoring.into(folder, keys, key);
        }
        return opened(new Put(file, manifest, aside), folder, key);
    }

    private record Put(Path file, Manifest manifest, Optional<Path> aside) {}

    /**
     * The newest backup that proves good over a damaged workspace. The keys of today stay where they can be read. Refused
     * with BACKUP_NONE_GOOD, PASSPHRASE_WRONG, PASSPHRASE_WAIT, RECOVERY_KEY_WRONG, WORKSPACE_IN_USE.
     */
    public Restored repair(Path folder, Secret secret) {
        Optional<Description> today = readable(folder);
        Optional<DataKey> key = today.map(keys -> unlocked(KeyRing.of(keys.keys()), secret, folder, true));
        for (Backup backup : candidates(folder)) {
            try {
                Restoring restoring = restoring(backup.file());
                Description keys = today.isPresent() ? today.get() : restoring.description();
                DataKey opening = key.isPresent() ? key.get() : unlocked(KeyRing.of(keys.keys()), secret, folder, true);
                Optional<Path> aside = restoring.over(folder, keys, opening);
                return opened(new Put(backup.file(), backup.manifest(), aside), folder, opening);
            } catch (Refusal refusal) {
                passOver(refusal);
            } catch (Fault fault) {
                if (!fault.code().equals("DATABASE_DAMAGED")) {
                    throw fault;
                }
            }
        }
        throw new Refusal("BACKUP_NONE_GOOD", folder.toString());
    }

    /** A backup that is not good gives way to the one before it; anything else is told. */
    private static void passOver(Refusal refusal) {
        boolean isBackups = refusal.code().startsWith("BACKUP_")
                && !List.of("BACKUP_STOPPED", "BACKUP_UNWRITABLE").contains(refusal.code());
        if (!isBackups) {
            throw refusal;
        }
    }

    /** Newest first, of both places. */
    public static List<Backup> candidates(Path folder) {
        List<Backup> all = new ArrayList<>(new BackupFolder(folder.resolve(BackupFolder.HERE)).list());
        second(folder).ifPresent(place -> all.addAll(new BackupFolder(place).list()));
        all.sort((a, b) -> Long.compare(b.number(), a.number()));
        return all;
    }

    private static Optional<Path> second(Path folder) {
        try {
            return Places.of(folder).second();
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static Optional<Description> readable(Path folder) {
        try {
            return Optional.of(WorkspaceFolder.describe(folder));
        } catch (Fault | Refusal _) {
            return Optional.empty();
        }
    }

    /** From here on it is an open workspace: its log says that it was put back. */
    private Restored opened(Put put, Path folder, DataKey key) {
        try (Workspace workspace = Workspaces.REAL.reopen(new Location.Folder(folder), key, clock)) {
            workspace.transactions().within(() -> {
                workspace
                        .log()
                        .append(
                                new Change(who, "backup.restored"),
                                "backup",
                                "",
                                "{\"madeAt\":\"%s\",\"logRows\":%d}"
                                        .formatted(
                                                put.manifest().moment().at(),
                                                put.manifest().content().logRows()));
                return key;
            });
            return new Restored(
                    put.file(),
                    put.manifest(),
                    Restoring.notes(put.manifest(), key),
                    put.aside(),
                    workspace.scans().missing().size());
        }
    }

    /** Puts a backup into a temporary folder beside {@code place}, opens it, checks and counts it, and removes it again. */
    Drilled drill(Backup backup, Path place, DataKey key) {
        long begin = System.nanoTime();
        try (Temporary temporary = Temporary.in(place)) {
            Restoring restoring = restoring(backup.file());
            restoring.into(temporary.folder(), restoring.description(), key);
            try (Workspace workspace = Workspaces.REAL.reopen(new Location.Folder(temporary.folder()), key, clock)) {
                long claims = workspace.claims().counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                long missing = workspace.scans().missing().size();
                return new Drilled(
                        backup,
                        claims,
                        logRows(workspace),
                        workspace.store().dsl().fetchCount(SCAN) - missing,
                        missing,
                        Duration.ofNanos(System.nanoTime() - begin));
            }
        }
    }

    private static long logRows(Workspace workspace) {
        return switch (workspace.log().verify()) {
            case ChangeLog.Verdict.Whole(long rows) -> rows;
            case ChangeLog.Verdict.Broken(long sequence, ChangeLog.Damage _) ->
                throw new Refusal("BACKUP_LOG", Long.toString(sequence));
        };
    }

    /**
     * Wrong passphrases are counted where a workspace stands, with those of its entrance. A backup beside no workspace is
     * a copy: whoever has it can guess elsewhere, and against that stands Argon2id alone.
     */
    private DataKey unlocked(KeyRing keys, Secret secret, Path folder, boolean stands) {
        return switch (secret) {
            case Secret.Passphrase(var credentials) when stands -> counted(keys, credentials, folder);
            case Secret.Passphrase(var credentials) -> keys.open(credentials);
            case Secret.RecoveryKey(String typed) -> keys.recover(typed);
        };
    }

    private DataKey counted(KeyRing keys, Credentials credentials, Path folder) {
        try (FolderHome home = new FolderHome(WorkspaceFolder.reserve(folder, Drives.ofThisMachine()))) {
            return Workspaces.REAL.guard(home, clock).open(keys, credentials);
        }
    }
}
