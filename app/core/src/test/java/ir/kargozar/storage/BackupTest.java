package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.Keeping;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.log.LogRow;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ReadyScan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class BackupTest {
    private static final Change CHANGE = new Change("نام‌کاربر‌آزمون", "claim.accepted");
    private static final String WHO = "زهرا";
    private static final Secret PASSPHRASE = new Secret.Passphrase(Engine.PASSPHRASE.toCharArray());

    @TempDir
    Path folder;

    private final Made made = new Made(41);
    private final List<Claim<?>> claims = new ArrayList<>();
    private Clock clock = Engine.CLOCK;
    private Path place;
    private String recoveryKey = "";
    private Workspace workspace;

    @BeforeEach
    void workspaceWithClaimsAndAScan() {
        place = folder.resolve("workspace");
        Workspace.Created created = Engine.CHEAP.create(
                new Location.Folder(place), Engine.AGENCY, Engine.PASSPHRASE.toCharArray(), Engine.CLOCK);
        workspace = created.workspace();
        recoveryKey = created.recoveryKey();
        enter(30);
        ReadyScan ready = SampleScans.jpeg(50_000, 1);
        workspace.scans().keep(ready, CHANGE);
        workspace
                .scans()
                .attach(claims.getFirst().number(), List.of(new ChosenScan(ready.scan(), Optional.empty())), CHANGE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void enter(int count) {
        List<Claim<ClaimState.Accepted>> fresh = IntStream.range(0, count)
                .mapToObj(i -> made.accepted(workspace.claims().nextNumber(Engine.AGENCY.code(), 1405)))
                .toList();
        workspace.claims().add(fresh, CHANGE);
        claims.addAll(fresh);
    }

    private BackupDesk desk(Optional<Path> second) {
        WorkspaceVault vault = vault();
        return new BackupDesk(
                vault.here(),
                second.map(vault::in),
                Keeping.load(Optional.empty()),
                new BackupDesk.Here(workspace.log(), workspace.transactions(), clock));
    }

    private WorkspaceVault vault() {
        return new WorkspaceVault(workspace, place, clock);
    }

    private Backup backup() {
        return desk(Optional.empty()).make(Reason.ASKED, WHO, Watch.NONE).backup();
    }

    private static Restores restores() {
        return new Restores(WHO, Engine.CLOCK, Watch.NONE);
    }

    private void holdsEverything(Path at) {
        try (Workspace again = Engine.open(new Location.Folder(at))) {
            assertThat(claims)
                    .allSatisfy(claim ->
                            assertThat(again.claims().find(claim.number())).contains(claim));
            assertThat(again.scans().missing()).isEmpty();
            assertThat(again.scans().of(claims.getFirst().number())).hasSize(1);
            assertThat(again.log().verify()).isInstanceOf(Verdict.Whole.class);
        }
    }

    @Test
    void isPutBackByPassphraseAndByRecoveryKey() {
        Backup backup = backup();
        assertThat(backup.manifest().content().claims()).isEqualTo(30);
        Path one = folder.resolve("one");
        Restored restored = restores().restore(backup.file(), one, PASSPHRASE, false);
        assertThat(restored.missingScans()).isZero();
        assertThat(restored.notes().claims()).containsEntry("3101/1405", 30L);
        holdsEverything(one);
        Path two = folder.resolve("two");
        restores().restore(backup.file(), two, new Secret.RecoveryKey(recoveryKey), false);
        holdsEverything(two);
    }

    @Test
    void isToldInTheLogThere() {
        assertThat(actions(workspace)).isEmpty();
        Backup backup = backup();
        assertThat(workspace.log().of("backup 1"))
                .extracting(LogRow::change)
                .containsExactly(new Change(WHO, "backup.made"));
        restores().restore(backup.file(), folder.resolve("one"), PASSPHRASE, false);
        try (Workspace again = Engine.open(new Location.Folder(folder.resolve("one")))) {
            assertThat(actions(again)).containsExactly("backup.restored");
        }
    }

    private static List<String> actions(Workspace workspace) {
        return workspace.log().of("backup").stream()
                .map(row -> row.change().action())
                .toList();
    }

    @Test
    void oneFileMayHoldTheScansToo() {
        Path file = folder.resolve("all.kgb");
        vault().write(file, true, Watch.NONE);
        Restored restored = restores().restore(file, folder.resolve("one"), PASSPHRASE, false);
        assertThat(restored.missingScans()).isZero();
        holdsEverything(folder.resolve("one"));
        refuses("BACKUP_FILE_EXISTS", () -> vault().write(file, true, Watch.NONE));
        Path without = folder.resolve("without.kgb");
        vault().write(without, false, Watch.NONE);
        assertThat(restores()
                        .restore(without, folder.resolve("two"), PASSPHRASE, false)
                        .missingScans())
                .isEqualTo(1);
    }

    @Test
    void ownFilesComeBackToo() throws IOException {
        Path own = Files.createDirectories(place.resolve("forms")).resolve("receipt.txt");
        Files.writeString(own, "کریمی");
        Backup backup = backup();
        restores().restore(backup.file(), folder.resolve("one"), PASSPHRASE, false);
        assertThat(folder.resolve("one/forms/receipt.txt")).hasContent("کریمی");
        assertThat(leaks(place.resolve("backups"))).isEmpty();
    }

    @Test
    void noFileOfItHoldsAKnownName() throws IOException {
        desk(Optional.of(folder.resolve("disk"))).make(Reason.DAILY, WHO, Watch.NONE);
        vault().write(folder.resolve("all.kgb"), true, Watch.NONE);
        assertThat(leaks(folder)).isEmpty();
    }

    private static List<String> leaks(Path where) throws IOException {
        List<String> secrets = List.of(
                "کریمی",
                "درمانگاه",
                "نام‌کاربر",
                WHO,
                "خوزستان",
                "claim.accepted",
                "\"3101\"",
                "CREATE TABLE",
                "SQLite format");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String all = Files.readString(file, StandardCharsets.ISO_8859_1);
                secrets.stream()
                        .filter(secret -> all.contains(
                                new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(secret -> found.add(file.getFileName() + ": " + secret));
            }
        }
        return found;
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        Path file = backup().file();
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bad = good.clone();
            int at = i < 60 ? i : i < 100 ? bad.length - 1 - (i - 60) : random.nextInt(bad.length);
            bad[at] = (byte) (bad[at] ^ (1 << random.nextInt(8)));
            Files.write(file, bad);
            assertThat(refusal(file))
                    .as("byte %d", at)
                    .isIn("BACKUP_DAMAGED", "BACKUP_NOT_ONE", "BACKUP_CUT", "BACKUP_NEWER");
        }
        Files.write(file, good);
        assertThat(restores().check(file).content().claims()).isEqualTo(30);
    }

    private static String refusal(Path file) {
        try {
            restores().check(file);
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    @Test
    void oneThatWasCutIsNamed() throws IOException {
        Path file = backup().file();
        byte[] good = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, 8, 11, 100, good.length / 2, good.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(good, length));
            assertThat(refusal(file)).isEqualTo(length < 8 ? "BACKUP_NOT_ONE" : "BACKUP_CUT");
        }
        Files.writeString(file, "a letter of more than eight bytes");
        assertThat(refusal(file)).isEqualTo("BACKUP_NOT_ONE");
        assertThat(refusal(folder.resolve("nothing.kgb"))).isEqualTo("BACKUP_UNREADABLE");
        assertThat(refusal(folder)).isEqualTo("BACKUP_UNREADABLE");
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        Path file = backup().file();
        Path one = folder.resolve("one");
        refuses(
                "PASSPHRASE_WRONG",
                () -> restores().restore(file, one, new Secret.Passphrase("دیگر".toCharArray()), false));
        refuses("RECOVERY_KEY_WRONG", () -> restores().restore(file, one, new Secret.RecoveryKey("none"), false));
        assertThat(one).doesNotExist();
        refuses("WORKSPACE_EXISTS", () -> restores().restore(file, place, PASSPHRASE, false));
        refuses("WORKSPACE_IN_USE", () -> restores().restore(file, place, PASSPHRASE, true));
        Files.createDirectories(one);
        Files.writeString(one.resolve("letter.txt"), "mine");
        refuses("BACKUP_FOLDER_NOT_EMPTY", () -> restores().restore(file, one, PASSPHRASE, false));
        assertThat(one.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void overAWorkspaceMovesItsFilesAside() {
        Path file = backup().file();
        List<Claim<?>> before = List.copyOf(claims);
        enter(5);
        workspace.close();
        Path aside = restores().restore(file, place, PASSPHRASE, true).aside().orElseThrow();
        assertThat(aside.resolve("kargozar.db")).exists();
        try (Workspace again = Engine.open(new Location.Folder(place))) {
            assertThat(again.claims().find(claims.getLast().number())).isEmpty();
        }
        List<Claim<?>> all = List.copyOf(claims);
        claims.clear();
        claims.addAll(before);
        holdsEverything(place);
        claims.addAll(all.subList(30, 35));
        try (Workspace old = Engine.open(new Location.Folder(aside))) {
            assertThat(old.claims().find(claims.getLast().number())).isPresent();
        }
        workspace = Engine.open(new Location.Folder(place));
    }

    @Test
    void oneADayWhateverTheClockDoes() {
        assertThat(desk(Optional.empty()).daily(WHO, Watch.NONE)).isPresent();
        assertThat(desk(Optional.empty()).daily(WHO, Watch.NONE)).isEmpty();
        clock = Clock.offset(Engine.CLOCK, Duration.ofDays(3650));
        assertThat(desk(Optional.empty()).daily(WHO, Watch.NONE)).isPresent();
        clock = Clock.offset(Engine.CLOCK, Duration.ofDays(-1));
        assertThat(desk(Optional.empty()).daily(WHO, Watch.NONE)).isPresent();
        assertThat(desk(Optional.empty()).daily(WHO, Watch.NONE)).isEmpty();
        assertThat(desk(Optional.empty()).list()).extracting(Backup::number).containsExactly(3L, 2L, 1L);
    }

    @Test
    void goesToASecondDiskWhichMayBeAway() throws IOException {
        Path disk = folder.resolve("disk");
        BackupDesk desk = desk(Optional.of(disk.resolve("mine")));
        BackupDesk.Made away = desk.make(Reason.DAILY, WHO, Watch.NONE);
        assertThat(away.second()).isEmpty();
        assertThat(away.missed()).map(Refusal::code).contains("BACKUP_PLACE_MISSING");
        Files.createDirectories(disk);
        BackupDesk.Made there = desk.make(Reason.DAILY, WHO, Watch.NONE);
        assertThat(there.missed()).isEmpty();
        restores().restore(there.second().orElseThrow().file(), folder.resolve("one"), PASSPHRASE, false);
        holdsEverything(folder.resolve("one"));
    }

    @Test
    void oneThatDoesNotProveGoodIsKeptApart() {
        Backup good = backup();
        workspace.store().dsl().execute("DROP TRIGGER log_is_never_altered");
        workspace.store().dsl().execute("UPDATE log SET who = 'x' WHERE sequence = 3");
        refuses("BACKUP_FAILED", this::backup);
        assertThat(desk(Optional.empty()).list()).containsExactly(good);
        assertThat(place.resolve("backups/000002-14050901.kgb.failed")).exists();
    }

    @Test
    void isTriedOutAndLeavesNothing() throws IOException {
        Backup backup = backup();
        var drilled = vault().drill(Optional.empty(), WHO, Watch.NONE);
        assertThat(drilled.claims()).isEqualTo(30);
        assertThat(drilled.scans()).isEqualTo(1);
        assertThat(drilled.missingScans()).isZero();
        assertThat(drilled.logRows()).isEqualTo(backup.manifest().content().logRows());
        try (Stream<Path> left = Files.list(place.resolve("backups"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("000001-14050901.kgb", "scans");
        }
    }

    @Test
    void stopsWhereItIsAsked() throws IOException {
        Watch stopped = new Watch() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isStopped() {
                return true;
            }
        };
        refuses("BACKUP_STOPPED", () -> desk(Optional.empty()).make(Reason.ASKED, WHO, stopped));
        try (Stream<Path> left = Files.walk(place.resolve("backups"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
