package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Keeping;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.Desktop;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Restores;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.WorkspaceVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 and full disks while backups are made and put back: what stands in the list is whole, and a workspace comes back. */
@Tag("slow")
class BackupAttackTest {
    private static final int CLAIMS = 60;
    private static final int LIFE = 1_500_000;
    private static final long STEP = 24 * 4096;
    private static final Secret PASSPHRASE = new Secret.Passphrase(Engine.PASSPHRASE.toCharArray());

    @TempDir
    Path folder = Path.of(".");

    private final Random random = new Random(Victim.KILLS);

    @Test
    void everyBackupThatIsListedIsWholeHoweverItsProcessEnded() throws Exception {
        Path place = workspace(folder.resolve("workspace"));
        for (int kill = 0; kill < Victim.KILLS; kill++) {
            List<String> told = Victim.kill(random, LIFE, MakeForever.class, place.toString());
            try (Workspace workspace = Engine.open(new Location.Folder(place))) {
                assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
                List<Backup> listed = Restores.candidates(place);
                listed.forEach(backup -> restores().check(backup.file()));
                if (!told.isEmpty()) {
                    long newest = Long.parseLong(told.getLast().split(" ", -1)[1]);
                    assertThat(listed.getFirst().number()).isGreaterThanOrEqualTo(newest);
                }
                desk(workspace, place, Engine.CLOCK).make(Reason.ASKED, Desktop.WHO, Watch.NONE);
            }
            assertThat(parts(place)).isEmpty();
        }
        System.out.printf(
                "backups: %d processes killed, %d backups whole%n",
                Victim.KILLS, Restores.candidates(place).size());
    }

    @Test
    void aWorkspaceOpensOrIsRepairedHoweverARestoreEnded() throws Exception {
        Path place = workspace(folder.resolve("workspace"));
        try (Workspace workspace = Engine.open(new Location.Folder(place))) {
            desk(workspace, place, Engine.CLOCK).make(Reason.ASKED, Desktop.WHO, Watch.NONE);
        }
        int repaired = 0;
        for (int kill = 0; kill < Victim.KILLS; kill++) {
            Victim.kill(random, LIFE, RestoreForever.class, place.toString());
            try {
                Engine.open(new Location.Folder(place)).close();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo("DATABASE_DAMAGED");
                restores().repair(place, PASSPHRASE);
                repaired++;
            }
            isWhole(place);
        }
        System.out.printf("restores: %d processes killed, %d workspaces repaired%n", Victim.KILLS, repaired);
    }

    @Test
    void aFullDiskIsSaidAndLeavesWhatWasThere() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 24)) {
            Path place = workspace(disk.folder().resolve("workspace"));
            Map<String, Integer> refused = new TreeMap<>();
            try (Workspace workspace = Engine.open(new Location.Folder(place))) {
                Backup first = desk(workspace, place, Engine.CLOCK)
                        .make(Reason.ASKED, Desktop.WHO, Watch.NONE)
                        .backup();
                for (long left = 0; ; left += STEP) {
                    disk.leave(left);
                    Optional<String> code = attempt(workspace, place);
                    if (code.isEmpty()) {
                        break;
                    }
                    refused.merge(code.get(), 1, Integer::sum);
                    restores().check(first.file());
                    assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
                }
                disk.leaveAll();
            }
            System.out.println("full disk while backing up: " + refused);
            assertThat(refused.keySet()).isSubsetOf("BACKUP_UNWRITABLE", "STORAGE_FULL");
            assertThat(refused.get("BACKUP_UNWRITABLE")).isGreaterThan(3);
            Restores.candidates(place).forEach(backup -> restores().check(backup.file()));
            isWhole(place);
        }
    }

    private static Optional<String> attempt(Workspace workspace, Path place) {
        try {
            desk(workspace, place, Engine.CLOCK).make(Reason.ASKED, Desktop.WHO, Watch.NONE);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        } catch (Fault fault) {
            return Optional.of(fault.code());
        }
    }

    private static void isWhole(Path place) {
        try (Desktop again = new Desktop(Engine.open(new Location.Folder(place)))) {
            assertThat(again.count(Status.ACCEPTED)).isEqualTo(CLAIMS);
            assertThat(again.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        }
    }

    private static Path workspace(Path place) {
        try (Desktop made = new Desktop(Engine.workspace(new Location.Folder(place), Engine.AGENCY))) {
            made.accept(CLAIMS);
        }
        return place;
    }

    private static Restores restores() {
        return new Restores(Desktop.WHO, Engine.CLOCK, Watch.NONE);
    }

    static BackupDesk desk(Workspace workspace, Path place, Clock clock) {
        return new BackupDesk(
                new WorkspaceVault(workspace, place, clock).here(),
                Optional.empty(),
                Keeping.load(Optional.empty()),
                new BackupDesk.Here(workspace.log(), workspace.transactions(), clock));
    }

    private static List<Path> parts(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> file.getFileName().toString().contains(".part"))
                    .toList();
        }
    }

    /** A backup a day, day after day. */
    static final class MakeForever {
        private MakeForever() {}

        public static void main(String[] arguments) {
            Path place = Path.of(arguments[0]);
            Workspace workspace = Engine.open(new Location.Folder(place));
            Victim.work(List.of(() -> {
                for (int day = 0; ; day++) {
                    Clock clock = Clock.offset(Engine.CLOCK, Duration.ofDays(day));
                    Backup made = desk(workspace, place, clock)
                            .make(Reason.DAILY, Desktop.WHO, Watch.NONE)
                            .backup();
                    Victim.tell(0, made.number());
                }
            }));
        }
    }

    /** The newest backup over the workspace, again and again. */
    static final class RestoreForever {
        private RestoreForever() {}

        public static void main(String[] arguments) {
            Path place = Path.of(arguments[0]);
            Victim.work(List.of(() -> {
                for (int again = 0; ; again++) {
                    restores().restore(Restores.candidates(place).getFirst().file(), place, PASSPHRASE, true);
                    Victim.tell(0, again);
                }
            }));
        }
    }
}
