package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class BackupCommandsTest {
    private static final String FIRST = "000001-14050901.kgb";

    @TempDir
    Path folder;

    private AgencyWorkspace agency;

    @BeforeEach
    void anAgencyWithThreeClaims() {
        agency = AgencyWorkspace.agency(folder);
        assertThat(agency.add(SampleJson.lines(1, 3), "--accept").status()).isZero();
    }

    private JsonNode done(String... words) {
        Run run = agency.run(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.json();
    }

    private void refused(String code, String... words) {
        isRefused(code, agency.run(words));
    }

    private static void isRefused(String code, Run run) {
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).startsWith(code + ": ").hasLineCount(1);
    }

    private Path first() {
        return agency.folder().resolve("backups").resolve(FIRST);
    }

    @Test
    void aBackupIsMadeListedVerifiedAndTriedOut() {
        assertThat(done("backup", "list", "--json")).isEmpty();
        JsonNode made = done("backup", "create", "--json");
        assertThat(made.get("claims").asInt()).isEqualTo(3);
        JsonNode listed = done("backup", "list", "--json");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("age").asInt()).isZero();
        assertThat(listed.get(0).get("reason").asString()).isEqualTo("ASKED");
        assertThat(done("backup", "verify", first().toString(), "--json")
                        .get("whole")
                        .asBoolean())
                .isTrue();
        JsonNode drilled = done("backup", "drill", "--json");
        assertThat(drilled.get("claims").asInt()).isEqualTo(3);
        assertThat(drilled.get("seconds").asDouble()).isPositive();
        assertThat(agency.run("backup", "create", "--if-due").out()).startsWith("پشتیبان امروز");
        assertThat(done("backup", "list", "--json")).hasSize(1);
    }

    @Test
    void peopleReadTheTimeOfTheirCalendarAndClockScriptsAnInstant() {
        assertThat(done("backup", "create", "--json").get("at").asString()).isEqualTo("2026-11-22T06:30:00Z");
        assertThat(agency.run("backup", "list").out())
                .contains("1405-09-01 10:00")
                .doesNotContain("2026-11-22");
        assertThat(agency.run("backup", "verify", first().toString()).out())
                .contains("1405-09-01 10:00")
                .doesNotContain("2026-11-22");
        assertThat(agency.run("log", "show", "backup 1").out()).contains("1405-09-01 10:00");
    }

    @Test
    void everyWordOfTheCommandsIsKnownInBothLanguages() {
        for (String language : List.of("fa", "en")) {
            for (String command : List.of("create", "verify", "restore", "list", "drill", "set")) {
                Run help = agency.run("backup", command, "--help", "--lang", language);
                assertThat(help.status()).isZero();
                assertThat(help.out()).doesNotContain("cli.help");
            }
            assertThat(agency.run("backup", "create", "--lang", language).err()).isEmpty();
            assertThat(agency.run("backup", "list", "--lang", language).err()).isEmpty();
            assertThat(agency.run("backup", "drill", "--lang", language).err()).isEmpty();
        }
    }

    @Test
    void oneFileIsPutBackElsewhere() {
        Path file = folder.resolve("all.kgb");
        done("backup", "create", file.toString(), "--json");
        Path other = folder.resolve("other");
        done("backup", "restore", file.toString(), other.toString(), "--json");
        assertThat(new AgencyWorkspace(other).list()).hasSize(3);
        refused("WORKSPACE_EXISTS", "backup", "restore", file.toString(), other.toString());
        refused("BACKUP_FILE_EXISTS", "backup", "create", file.toString());
        assertThat(agency.run("backup", "restore", file.toString(), other.toString(), "--over")
                        .status())
                .isZero();
    }

    @Test
    void badInputIsRefusedInWords() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "a letter of some length");
        refused("BACKUP_NOT_ONE", "backup", "verify", letter.toString());
        refused("BACKUP_UNREADABLE", "backup", "verify", folder.resolve("none").toString());
        refused("BACKUP_NONE", "backup", "drill");
        refused(
                "BACKUP_PLACE_MISSING",
                "backup",
                "set",
                "--second",
                folder.resolve("none").toString());
        refused(
                "BACKUP_PLACE_INSIDE",
                "backup",
                "set",
                "--second",
                agency.folder().toString());
        refused(
                "BACKUP_PLACE_MISSING",
                "backup",
                "create",
                folder.resolve("none/all.kgb").toString());
        done("backup", "create", "--json");
        byte[] whole = Files.readAllBytes(first());
        Files.write(letter, java.util.Arrays.copyOf(whole, whole.length - 7));
        refused("BACKUP_CUT", "backup", "verify", letter.toString());
        whole[whole.length / 2] = (byte) (whole[whole.length / 2] ^ 4);
        Files.write(letter, whole);
        refused(
                "BACKUP_DAMAGED",
                "backup",
                "restore",
                letter.toString(),
                folder.resolve("new").toString());
        refused("BACKUP_FOLDER_NOT_EMPTY", "backup", "restore", first().toString(), folder.toString());
    }

    @Test
    void aSecondDiskGetsACopyAndIsNamedWhereItIsAway() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        done("backup", "set", "--second", disk.toString(), "--json");
        assertThat(done("backup", "create", "--json").get("second").asString()).startsWith(disk.toString());
        assertThat(done("backup", "list", "--json")).hasSize(2);
        Files.move(disk, folder.resolve("taken away"));
        assertThat(done("backup", "create", "--json").get("secondMissed").asString())
                .contains("/disk");
        done("backup", "set", "--no-second", "--json");
        assertThat(done("backup", "create", "--json").has("secondMissed")).isFalse();
    }

    @Test
    void aDamagedWorkspaceIsNamedAndRepaired() throws IOException {
        done("backup", "create", "--json");
        assertThat(agency.add(SampleJson.lines(4, 2), "--accept").status()).isZero();
        Files.writeString(agency.folder().resolve("kargozar.db"), "garbage ".repeat(1000));
        refused("DATABASE_DAMAGED", "claims", "list");
        refused("DATABASE_DAMAGED", "check");
        JsonNode repaired = done("check", "--repair", "--json");
        assertThat(repaired.get("claims").asInt()).isEqualTo(3);
        assertThat(repaired.get("knownUntil").get("AGENCY-3101/1405").asInt()).isEqualTo(3);
        assertThat(Path.of(repaired.get("aside").asString()).resolve("kargozar.db"))
                .exists();
        assertThat(agency.list()).hasSize(3);
        assertThat(done("check", "--json").get("sound").asBoolean()).isTrue();
    }

    @Test
    void packagesAtHandAreTakenAgainAndLostOnesAreNamed() throws IOException {
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        acquaint(agency, office);
        acquaint(office, agency);
        Path post = Files.createDirectory(folder.resolve("post"));
        Path answers = Files.createDirectory(folder.resolve("answers"));
        done("backup", "create", "--json");
        done("packages", "export", "--to", "OFFICE-31", "--out", post.toString(), "--json");
        assertThat(office.run("packages", "import", post.toString()).status()).isZero();
        assertThat(office.run("packages", "export", "--to", "AGENCY-3101", "--out", answers.toString())
                        .status())
                .isZero();
        assertThat(agency.run("packages", "import", answers.toString()).status())
                .isZero();
        Files.delete(agency.folder().resolve("kargozar.db"));
        JsonNode repaired =
                done("check", "--repair", "--packages", post.toString(), "--packages", answers.toString(), "--json");
        assertThat(repaired.get("lostPackages").get(0).get("from").asInt()).isEqualTo(1);
        assertThat(repaired.get("takenAgain").asInt()).isEqualTo(1);
        assertThat(repaired.get("refusedAgain").asInt()).isZero();
        Path next = Files.createDirectory(folder.resolve("next"));
        done("packages", "export", "--to", "OFFICE-31", "--out", next.toString(), "--json");
        assertThat(office.run("packages", "import", next.toString()).status()).isZero();
        assertThat(office.list()).hasSize(3);
    }

    private void acquaint(AgencyWorkspace one, AgencyWorkspace other) {
        Path card = folder.resolve(System.nanoTime() + ".card");
        Run exported = other.run("identity", "export", card.toString(), "--json");
        assertThat(exported.status()).as(exported.err()).isZero();
        String fingerprint = exported.json().get("fingerprint").asString();
        Run added = one.run("peers", "add", card.toString(), "--fingerprint", fingerprint);
        assertThat(added.status()).as(added.err()).isZero();
    }
}
