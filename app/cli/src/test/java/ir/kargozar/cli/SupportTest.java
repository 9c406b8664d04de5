package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.office.Fault;
import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What support gets to see of a whole round: codes, never a person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportTest {
    private Path folder = Path.of(".");
    private ProgramHome home = new ProgramHome(Path.of("."));
    private final Set<String> people = new HashSet<>();

    @BeforeAll
    void theWholeRound(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("round");
        home = new ProgramHome(temporary.resolve("home"));
        ProgramLog.begin(home);
        Run demo = Run.of("demo", folder.toString(), "--claims", "60");
        assertThat(demo.status()).as(demo.err()).isZero();
        for (String line : Files.readAllLines(folder.resolve("out/claims.ndjson"))) {
            gather(JsonMapper.shared().readTree(line));
        }
        assertThat(people).hasSizeGreaterThan(200);
        people.remove("تهران"); // the clock's zone is called so too
    }

    @AfterAll
    static void end() {
        ProgramLog.end();
    }

    /** Names, ids, accounts, addresses: every text that is no word of the program. */
    private void gather(JsonNode node) {
        if (node.isString() && !node.asString().matches("[A-Z_]+|[\\d/-]{0,9}|.{0,3}")) {
            people.add(node.asString());
        }
        node.values().forEach(this::gather);
    }

    private Run doctor(String... words) {
        return Run.with(
                Map.of("KARGOZAR_HOME", home.folder().toString()),
                Stream.concat(Stream.of("doctor"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void theDoctorTellsWhatIsWellWithoutAnyPersonPathOrUser(@TempDir Path letters) throws IOException {
        Path letter = letters.resolve("letter.txt");
        Run run = doctor(
                "--workspace", folder.resolve("agency").toString(), "--out", letter.toString(), letters.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "OK DATABASE_SOUND", "OK WORKSPACE_FREE", "OK FONT_SHAPES", "OK FOLDER_WRITABLE", "BACKUP_NONE")
                .doesNotContain("WRONG ");
        for (String text : List.of(run.out(), Files.readString(letter))) {
            assertThat(people).noneMatch(text::contains);
            assertThat(text)
                    .doesNotContain(folder.toString(), letters.toString(), System.getProperty("user.home"))
                    .doesNotContain("3101", "OFFICE-31");
        }
        assertThat(Files.readString(letter).lines())
                .hasSameSizeAs(run.out().lines().toList());
    }

    @Test
    void aBackupIsKnownToTheDoctor() {
        String office = folder.resolve("office").toString();
        assertThat(Run.of("--workspace", office, "backup", "create").status()).isZero();
        assertThat(doctor("--workspace", office).out()).contains("OK BACKUP_FRESH");
    }

    @Test
    void theDoctorNeedsNoWorkspaceAndAnswersScripts() {
        Run run = doctor("--json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.json())
                .anyMatch(each -> each.get("code").asString().equals("PROGRAM")
                        && each.get("severity").asString().equals("OK"));
    }

    @Test
    void whatCannotBeOpenedIsWrongByItsCodeAlone(@TempDir Path elsewhere) throws IOException {
        Path nothing = elsewhere.resolve("nothing");
        assertThat(doctor("--workspace", nothing.toString()).status()).isEqualTo(ExitStatus.REFUSED);
        AgencyWorkspace damaged = AgencyWorkspace.agency(elsewhere);
        Path database = damaged.folder().resolve("kargozar.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[5000] ^= 1;
        Files.write(database, bytes);
        Run run = doctor("--workspace", damaged.folder().toString());
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out()).contains("WRONG ").doesNotContain(elsewhere.toString());
    }

    @Test
    void aNewerWorkspaceIsToldOfAndLeftAsItIs(@TempDir Path elsewhere) throws IOException {
        AgencyWorkspace newer = AgencyWorkspace.agency(elsewhere);
        Path description = newer.folder().resolve("workspace.json");
        Files.writeString(
                description,
                Files.readString(description).replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        Run run = doctor("--workspace", newer.folder().toString());
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out()).contains("WRONG SCHEMA_NEWER");
    }

    @Test
    void codesOfFaultsAreInTheLogAndNoPersonIs() throws IOException {
        String name = people.iterator().next();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream printer = Terminal.printer(err)) {
            Failures failures =
                    new Failures(new Answers(printer, printer, Texts.of(Language.FA), false, Run.CLOCK.getZone()));
            assertThat(failures.thrown(new IllegalStateException(name))).isEqualTo(ExitStatus.FAULT);
            assertThat(failures.thrown(new Fault(new IOException(name), "STORAGE_FULL", name)))
                    .isEqualTo(ExitStatus.FAULT);
            printer.flush();
        }
        List<String> shown = err.toString(StandardCharsets.UTF_8).lines().toList();
        String log = log();
        assertThat(shown).hasSize(2).allSatisfy(line -> {
            assertThat(line).containsPattern("K-[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(log).contains(line.replaceFirst("^.*(K-[0-9A-Z]{5}).*$", "$1"));
        });
        assertThat(people).noneMatch(log::contains);
        assertThat(doctor("--lang", "en").out()).containsPattern("FAULTS_LOGGED: .*K-[0-9A-Z]{5}");
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(home.logs())) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void codesSayWhatTheyMeanAndAnUnknownOneIsRefused() {
        assertThat(Run.of("codes", "storage_full", "--lang", "en").out()).startsWith("STORAGE_FULL: ");
        assertThat(Run.of("codes", "--json").json().size()).isGreaterThan(300);
        assertThat(Run.of("codes", "K-00000").err()).startsWith("CODE_UNKNOWN: ");
    }

    @Test
    void aWrongChoiceNamesWhatCanBeChosenAndCodesKeepTheirDigits() {
        assertThat(Run.of("demo", "x", "--lang", "xx").err())
                .startsWith("USAGE_VALUE: ")
                .contains("fa en");
        assertThat(Run.in(folder.resolve("agency"), "packages", "export", "--to", "OFFICE-77", "--out", "x.kgz")
                        .err())
                .contains("OFFICE-77");
    }
}
