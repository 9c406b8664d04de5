package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.account.Credentials;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Keeping;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class DamagedWorkspaceTest {
    private static final Change CHANGE = new Change("زهرا", "claim.accepted");
    private static final Secret PASSPHRASE = new Secret.Passphrase(Engine.PASSPHRASE.toCharArray());

    @TempDir
    Path folder;

    private final Made made = new Made(43);

    @BeforeEach
    void twoBackupsAndWhatCameAfter() {
        try (Workspace workspace = Engine.workspace(here(), Engine.AGENCY)) {
            enter(workspace, 1, 20);
            backup(workspace);
            enter(workspace, 21, 40);
            backup(workspace);
            enter(workspace, 41, 60);
        }
    }

    private Location here() {
        return new Location.Folder(folder);
    }

    private void enter(Workspace workspace, int from, int to) {
        workspace
                .claims()
                .add(
                        IntStream.rangeClosed(from, to)
                                .mapToObj(i -> made.accepted(made.number(i)))
                                .toList(),
                        CHANGE);
    }

    private Backup backup(Workspace workspace) {
        return new BackupDesk(
                        new WorkspaceVault(workspace, folder, Engine.CLOCK).here(),
                        Optional.empty(),
                        Keeping.load(Optional.empty()),
                        new BackupDesk.Here(workspace.log(), workspace.transactions(), Engine.CLOCK))
                .make(Reason.BEFORE_MIGRATION, "زهرا", Watch.NONE)
                .backup();
    }

    private Restored repair() {
        return new Restores("زهرا", Engine.CLOCK, Watch.NONE).repair(folder, PASSPHRASE);
    }

    private long count() {
        try (Workspace workspace = Engine.open(here())) {
            assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
            return workspace.claims().counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private void damage(Path file, int from, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = from; i < Math.min(bytes.length, from + length); i++) {
            bytes[i] = (byte) (bytes[i] ^ 0x55);
        }
        Files.write(file, bytes);
    }

    private void isRepairedTo(long claims, String backup) {
        assertThatThrownBy(() -> Engine.open(here())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("DATABASE_DAMAGED");
            assertThat(refusal.arguments().getLast()).endsWith(backup);
        });
        Restored restored = repair();
        assertThat(restored.file().getFileName()).hasToString(backup);
        assertThat(count()).isEqualTo(claims);
    }

    @Test
    void aDamagedFirstPageIsRepaired() throws IOException {
        damage(folder.resolve("kargozar.db"), 100, 20);
        isRepairedTo(40, "000002-14050901.kgb");
        try (var aside = Files.list(folder)) {
            assertThat(aside.filter(path -> path.getFileName().toString().startsWith("replaced-")))
                    .hasSize(1);
        }
    }

    @Test
    void garbageInPlaceOfTheDatabaseIsRepaired() throws IOException {
        Files.writeString(folder.resolve("kargozar.db"), "no database".repeat(1000));
        isRepairedTo(40, "000002-14050901.kgb");
    }

    @Test
    void aMissingDatabaseIsRepairedAndNeverMadeAnew() throws IOException {
        Files.delete(folder.resolve("kargozar.db"));
        isRepairedTo(40, "000002-14050901.kgb");
    }

    @Test
    void aDamagedBackupGivesWayToTheOneBefore() throws IOException {
        damage(folder.resolve("backups/000002-14050901.kgb"), 5_000, 1);
        damage(folder.resolve("kargozar.db"), 100, 20);
        isRepairedTo(20, "000001-14050901.kgb");
    }

    @Test
    void aLostDescriptionComesBack() throws IOException {
        Files.delete(folder.resolve("workspace.json"));
        refuses("WORKSPACE_INCOMPLETE", () -> Engine.open(here()));
        repair();
        assertThat(count()).isEqualTo(40);
    }

    @Test
    void thePassphraseOfTodayStays() throws IOException {
        try (Workspace workspace = Engine.open(here())) {
            workspace.passphrases().setOffice("تازه".toCharArray());
        }
        damage(folder.resolve("kargozar.db"), 100, 20);
        refuses("PASSPHRASE_WRONG", this::repair);
        new Restores("زهرا", Engine.CLOCK, Watch.NONE).repair(folder, new Secret.Passphrase("تازه".toCharArray()));
        Engine.CHEAP
                .open(here(), Credentials.of("تازه".toCharArray()), Engine.CLOCK)
                .close();
    }

    @Test
    void damageInTheMiddleIsFoundByTheCheckOfTheDay() throws IOException {
        Path file = folder.resolve("kargozar.db");
        damage(file, (int) Files.size(file) / 4096 / 2 * 4096 + 100, 8192);
        try (Workspace workspace = Engine.open(here())) {
            refuses("DATABASE_DAMAGED", () -> new WorkspaceVault(workspace, folder, Engine.CLOCK).check(Watch.NONE));
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("DATABASE_DAMAGED");
        }
        repair();
        assertThat(count()).isEqualTo(40);
    }

    @Test
    void withoutAGoodBackupItIsSaid() throws IOException {
        for (String name : List.of("000001-14050901.kgb", "000002-14050901.kgb")) {
            damage(folder.resolve("backups").resolve(name), 5_000, 1);
        }
        damage(folder.resolve("kargozar.db"), 100, 20);
        refuses("DATABASE_DAMAGED_ALONE", () -> Engine.open(here()));
        refuses("BACKUP_NONE_GOOD", this::repair);
    }

    @Test
    void isBackedUpBeforeItIsChangedForANewerProgram() throws IOException {
        Path description = folder.resolve("workspace.json");
        Files.writeString(
                description,
                Files.readString(description).replaceFirst("\"schema\" : \"[^\"]*\"", "\"schema\" : \"1.1\""));
        Engine.open(here()).close();
        Backup before = Restores.candidates(folder).getFirst();
        assertThat(before.number()).isEqualTo(3);
        assertThat(before.manifest().moment().reason()).isEqualTo(Reason.BEFORE_MIGRATION);
        assertThat(before.manifest().content().claims()).isEqualTo(60);
    }
}
