package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Credentials;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Keeping;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing at a backup beside its workspace is as slow as guessing at the entrance; each attempt is a program anew. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class RestoreGuessingTest {
    private static final int FREE = 5;
    private static final Secret WRONG = new Secret.Passphrase("not the passphrase".toCharArray());

    @TempDir
    Path folder;

    private Path place;
    private Path backup;
    private String recoveryKey = "";

    @BeforeEach
    void workspaceWithABackup() {
        place = folder.resolve("workspace");
        Workspace.Created created = Engine.CHEAP.create(
                new Location.Folder(place), Engine.AGENCY, Engine.PASSPHRASE.toCharArray(), Engine.CLOCK);
        recoveryKey = created.recoveryKey();
        try (Workspace workspace = created.workspace()) {
            backup = new BackupDesk(
                            new WorkspaceVault(workspace, place, Engine.CLOCK).here(),
                            Optional.empty(),
                            Keeping.load(Optional.empty()),
                            new BackupDesk.Here(workspace.log(), workspace.transactions(), Engine.CLOCK))
                    .make(Reason.ASKED, "zahra", Watch.NONE)
                    .backup()
                    .file();
        }
    }

    private static Restores program(Clock clock) {
        return new Restores("zahra", clock, Watch.NONE);
    }

    private static Secret right() {
        return new Secret.Passphrase(Engine.PASSPHRASE.toCharArray());
    }

    private void over(Secret secret, Clock clock) {
        program(clock).restore(backup, place, secret, true);
    }

    private void guessedAtRestoring() {
        for (int i = 0; i < FREE; i++) {
            refuses("PASSPHRASE_WRONG", () -> over(WRONG, Engine.CLOCK));
        }
    }

    @Test
    void afterFiveWrongOnesEvenTheRightOneWaitsAtTheEntranceToo() {
        guessedAtRestoring();
        refuses("PASSPHRASE_WAIT", () -> over(right(), Engine.CLOCK));
        refuses("PASSPHRASE_WAIT", () -> program(Engine.CLOCK).repair(place, right()));
        refuses(
                "PASSPHRASE_WAIT",
                () -> Workspaces.REAL.open(
                        new Location.Folder(place), Credentials.of(Engine.PASSPHRASE.toCharArray()), Engine.CLOCK));
    }

    @Test
    void aClockPutForwardDoesNotShortenTheWait() {
        guessedAtRestoring();
        refuses("PASSPHRASE_WAIT", () -> over(right(), Clock.offset(Engine.CLOCK, Duration.ofDays(365))));
    }

    @Test
    void whatWasCountedBeforeTheDamageCountsAtTheRepair() throws IOException {
        for (int i = 0; i < FREE - 1; i++) {
            refuses(
                    "PASSPHRASE_WRONG",
                    () -> Workspaces.REAL.open(
                            new Location.Folder(place), Credentials.of("wrong again".toCharArray()), Engine.CLOCK));
        }
        Files.delete(place.resolve("kargozar.db"));
        Files.delete(place.resolve("workspace.json"));
        refuses("PASSPHRASE_WRONG", () -> program(Engine.CLOCK).repair(place, WRONG));
        refuses("PASSPHRASE_WAIT", () -> program(Engine.CLOCK).repair(place, right()));
    }

    @Test
    void aRightOneClearsTheCountAndTheRecoveryKeyNeverWaits() {
        refuses("PASSPHRASE_WRONG", () -> over(WRONG, Engine.CLOCK));
        over(right(), Engine.CLOCK);
        guessedAtRestoring();
        over(new Secret.RecoveryKey(recoveryKey), Engine.CLOCK);
        assertThat(place.resolve("kargozar.db")).exists();
    }

    @Test
    void whereNoWorkspaceStandsNothingIsKept() {
        Path elsewhere = folder.resolve("elsewhere");
        for (int i = 0; i < FREE + 1; i++) {
            refuses("PASSPHRASE_WRONG", () -> program(Engine.CLOCK).restore(backup, elsewhere, WRONG, false));
        }
        assertThat(elsewhere).doesNotExist();
    }
}
