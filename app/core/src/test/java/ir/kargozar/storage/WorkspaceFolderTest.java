package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.storage.key.Stretch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class WorkspaceFolderTest {
    private static final Change CHANGE = new Change("نام‌کاربر‌آزمون", "claim.drafted");

    @TempDir
    Path folder;

    private final Made made = new Made(31);

    private Location here() {
        return new Location.Folder(folder);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return files;
    }

    @Test
    void turnsASecondOpeningAway() {
        try (Workspace first = Engine.workspace(here(), Engine.AGENCY)) {
            refuses("WORKSPACE_IN_USE", () -> Engine.open(here()));
            assertThat(first.office()).isEqualTo(Engine.AGENCY);
        }
        Engine.open(here()).close();
    }

    @Test
    void turnsASecondProcessAway() throws Exception {
        try (Workspace first = Engine.workspace(here(), Engine.AGENCY)) {
            assertThat(first.claims().unsent(1)).isEmpty();
            assertThat(Child.run(OpenOnce.class, folder.toString())).isEqualTo("WORKSPACE_IN_USE");
        }
        assertThat(Child.run(OpenOnce.class, folder.toString())).isEqualTo("opened");
    }

    /** What the second process does. */
    static final class OpenOnce {
        private OpenOnce() {}

        public static void main(String[] arguments) {
            try (Workspace opened = Engine.open(Location.of(arguments[0]))) {
                System.out.println(opened.office().equals(Engine.AGENCY) ? "opened" : "another office");
            } catch (ir.kargozar.office.Refusal refusal) {
                System.out.println(refusal.code());
            }
        }
    }

    @Test
    void refusesANetworkDrive() throws IOException {
        for (String type : List.of("nfs4", "cifs", "smbfs", "SMB2", "fuse.sshfs")) {
            Workspaces mounted = new Workspaces(existing -> type, new Stretch(8, 1, 1));
            refuses(
                    "WORKSPACE_NETWORK_DRIVE",
                    () -> mounted.create(here(), Engine.AGENCY, "x".toCharArray(), Engine.CLOCK));
        }
        assertThat(files()).isEmpty();
        Engine.workspace(here(), Engine.AGENCY).close();
        Workspaces mounted = new Workspaces(existing -> "nfs", new Stretch(8, 1, 1));
        refuses("WORKSPACE_NETWORK_DRIVE", () -> mounted.recover(here(), "", Engine.CLOCK));
    }

    @Test
    void leavesEveryByteOfANewerProgramsFolder() throws IOException {
        Engine.workspace(here(), Engine.AGENCY).close();
        Path description = file("workspace.json");
        String newer = Files.readString(description).replaceFirst("\"schema\" : \"[^\"]*\"", "\"schema\" : \"99\"");
        Files.writeString(description, newer);
        Map<String, byte[]> before = files();
        refuses("WORKSPACE_NEWER_SCHEMA", () -> Engine.open(here()));
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        Files.writeString(description, newer.replace("\"format\" : 1", "\"format\" : 2"));
        refuses("WORKSPACE_NEWER_SCHEMA", () -> Engine.open(here()));
    }

    @Test
    void leavesEveryByteOfADatabaseThatOnlyItselfKnowsToBeNewer() throws IOException {
        try (Workspace workspace = Engine.workspace(here(), Engine.AGENCY)) {
            workspace.store().dsl().execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '1'");
        }
        Map<String, byte[]> before = files();
        refuses("WORKSPACE_NEWER_SCHEMA", () -> Engine.open(here()));
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void noFileHoldsAKnownNameWhileOpenOrClosed() throws IOException {
        Workspace workspace = Engine.workspace(here(), Engine.AGENCY);
        workspace
                .claims()
                .add(
                        IntStream.rangeClosed(1, 300)
                                .mapToObj(i -> made.draft(made.number(i)))
                                .toList(),
                        CHANGE);
        assertThat(files().get("kargozar.db-wal")).as("write-ahead log").hasSizeGreaterThan(100_000);
        assertThat(leaks()).isEmpty();
        workspace.close();
        assertThat(files()).containsOnlyKeys("kargozar.db", "workspace.json", "workspace.lock");
        assertThat(leaks()).isEmpty();
    }

    private List<String> leaks() throws IOException {
        List<String> secrets = List.of(
                "کریمی",
                "درمانگاه",
                "نام‌کاربر",
                "کارگزاری آزمون",
                "خوزستان",
                "claim.drafted",
                "3101",
                "CREATE TABLE",
                "SQLite format",
                Engine.PASSPHRASE);
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return files().entrySet().stream()
                .flatMap(file -> secrets.stream()
                        .filter(secret -> charsets.stream()
                                .anyMatch(charset -> contains(file.getValue(), secret.getBytes(charset))))
                        .map(secret -> file.getKey() + ": " + secret))
                .toList();
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    void isNoDatabaseToWhoeverLacksTheKey() throws IOException {
        Engine.workspace(here(), Engine.AGENCY).close();
        String url = "jdbc:sqlite:" + file("kargozar.db");
        assertThatThrownBy(() -> {
                    try (Connection plain = DriverManager.getConnection(url)) {
                        plain.createStatement().executeQuery("SELECT count(*) FROM sqlite_master");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @Test
    void isNoDatabaseToTheCommandSqlite3() throws Exception {
        Engine.workspace(here(), Engine.AGENCY).close();
        Process process;
        try {
            process = new ProcessBuilder("sqlite3", file("kargozar.db").toString(), ".schema")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            org.junit.jupiter.api.Assumptions.abort("no sqlite3 on this machine");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said).doesNotContain("claim").containsAnyOf("not a database", "malformed", "encrypted");
    }

    @Test
    void anotherWorkspacesDatabaseIsNotAccepted() throws IOException {
        Engine.workspace(here(), Engine.AGENCY).close();
        Path other = folder.resolve("other");
        Engine.workspace(new Location.Folder(other), Engine.AGENCY).close();
        Files.copy(
                other.resolve("kargozar.db"), file("kargozar.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refuses("DATABASE_DAMAGED_ALONE", () -> Engine.open(here()));
    }

    @Test
    void aFlippedBitOfTheKeysIsAWrongPassphraseAndBrokenJsonAFault() throws IOException {
        Engine.workspace(here(), Engine.AGENCY).close();
        String text = Files.readString(file("workspace.json"));
        int at = text.indexOf("byPassphrase") + 30;
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(file("workspace.json"), text.substring(0, at) + other + text.substring(at + 1));
        refuses("PASSPHRASE_WRONG", () -> Engine.open(here()));
        for (String broken : List.of(
                "",
                "{",
                "[]",
                "{\"format\":1}",
                text.replaceFirst("\"memoryKiB\" ?: ?8", "\"memoryKiB\":\"x\""),
                "null")) {
            Files.writeString(file("workspace.json"), broken);
            assertThatThrownBy(() -> Engine.open(here())).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aDatabaseWithoutItsKeysIsNeitherOpenedNorWrittenOver() throws IOException {
        Engine.workspace(here(), Engine.AGENCY).close();
        Files.delete(file("workspace.json"));
        byte[] before = files().get("kargozar.db");
        refuses("WORKSPACE_INCOMPLETE", () -> Engine.open(here()));
        refuses("WORKSPACE_INCOMPLETE", () -> Engine.workspace(here(), Engine.AGENCY));
        assertThat(files().get("kargozar.db")).isEqualTo(before);
    }

    @Test
    void anInterruptedCreationIsMadeAnew() throws IOException {
        Files.writeString(file("unfinished.db"), "half");
        Files.writeString(file("unfinished.db-wal"), "half");
        Engine.workspace(here(), Engine.AGENCY).close();
        assertThat(files()).containsOnlyKeys("kargozar.db", "workspace.json", "workspace.lock");
    }

    @Test
    void onlyTheSandboxWithThePublishedPassphraseIsCheap(@TempDir Path other) throws IOException {
        Office office = Engine.AGENCY;
        Office sandbox = new Office(office.code(), office.name(), office.desk(), office.province(), true);
        char[] published = Workspace.TRAINING_PASSPHRASE.toCharArray();
        assertThat(memory(other.resolve("1"), sandbox, published)).contains("\"memoryKiB\":8,");
        assertThat(memory(other.resolve("2"), sandbox, "x y z".toCharArray())).contains("\"memoryKiB\":65536,");
        assertThat(memory(other.resolve("3"), office, published)).contains("\"memoryKiB\":65536,");
    }

    private static String memory(Path place, Office office, char[] passphrase) throws IOException {
        Workspace.create(new Location.Folder(place), office, passphrase, Engine.CLOCK)
                .workspace()
                .close();
        return Files.readString(place.resolve("workspace.json")).replace(" ", "");
    }

    @Test
    void theFullPriceOfAPassphraseIsPaid() {
        Workspace.Created created = Workspace.create(here(), Engine.AGENCY, "x y z".toCharArray(), Engine.CLOCK);
        created.workspace().close();
        Workspace.open(here(), "x y z".toCharArray(), Engine.CLOCK).close();
        Workspace.recover(here(), created.recoveryKey(), Engine.CLOCK).close();
        assertThat(Stretch.STANDARD).isEqualTo(new Stretch(65_536, 3, 1));
        refuses("PASSPHRASE_WRONG", () -> Workspace.open(here(), "xyz".toCharArray(), Engine.CLOCK));
    }
}
