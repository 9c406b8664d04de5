package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Training by command line (A4, A5): an agency and its documents office, from introduction to certificate, and the gate. Live ones. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class TrainingTest {
    private static final String SARA = "0499370899";
    private static final String OMID = "0790419904";
    private static final String WHO = System.getProperty("user.name", "cli");
    private static final Map<String, String> DOOR = Map.of("KARGOZAR_PASSPHRASE", "a long passphrase of two offices");

    @TempDir
    private Path folder;

    private Path agency;
    private Path office;
    private int packages;

    @BeforeEach
    void openBoth() {
        agency = made("agency", "AGENCY-3101");
        office = made("documents-office", "OFFICE-31");
        know(agency, office);
        know(office, agency);
    }

    private Path made(String desk, String code) {
        Path place = folder.resolve(code);
        done(run("init", "--desk", desk, "--code", code, "--name", code, "--province", "nowhere", place.toString()));
        write(place, "lessons.json", "[{\"code\": \"intake\", \"minutes\": 5}]");
        write(place, "lessons/intake.md", "# Intake\n\nText.\n");
        write(place, "questions/intake.json", """
                [{"code": "Q_1", "text": "which?", "choices": ["a", "b"], "right": 2, "because": "so"},
                 {"code": "Q_2", "text": "what?", "choices": ["a", "b"], "right": 1, "because": "so"}]""");
        write(place, "guide.json", "{}");
        write(place, "course.json", """
                {"theory": 70, "practice": 80, "exercises": ["five-faults"], "days": [3, 2, 1],
                 "checks": [{"code": "COUNTER", "text": "the counter is ready"}]}""");
        write(place, "exercises/five-faults.json", "{}");
        return place;
    }

    private static void write(Path place, String file, String text) {
        try {
            Path path = place.resolve("training").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(String... words) {
        return Run.with(DOOR, words);
    }

    private static Run in(Path place, String... words) {
        List<String> all = new ArrayList<>(List.of("--workspace", place.toString(), "--json"));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    private static Run training(Path place, String... words) {
        List<String> all = new ArrayList<>(List.of("training"));
        all.addAll(List.of(words));
        return in(place, all.toArray(String[]::new));
    }

    private static void done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
    }

    private static JsonNode told(Run run) {
        done(run);
        return run.json();
    }

    private static void refused(Run run, String... codes) {
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out() + run.err()).contains(codes);
    }

    private void know(Path here, Path other) {
        Path card = folder.resolve("card-" + other.getFileName() + ".pem");
        done(in(other, "identity", "export", card.toString()));
        done(in(here, "peers", "add", card.toString()));
    }

    private void send(Path from, Path to) {
        Path file = folder.resolve(++packages + ".kgz");
        done(in(from, "packages", "export", "--to", to.getFileName().toString(), "--out", file.toString()));
        JsonNode came = told(in(to, "packages", "import", file.toString()));
        assertThat(came.toString()).contains("\"setAside\":[]");
    }

    private Run accept() {
        Path file = folder.resolve("claims-" + ++packages + ".ndjson");
        AgencyWorkspace.write(file, SampleJson.lines(packages, 1));
        return in(agency, "claims", "add", file.toString(), "--accept");
    }

    @Test
    void goesFromIntroductionToCertificateThroughTheGate() {
        done(training(agency, "representatives", "add", SARA, "--first", "Sara", "--last", "Karimi", "--account", WHO));
        theory();
        send(agency, office);
        done(training(office, "cohort", "add", "C1", "--title", "first", "--go-live", "1405-09-10"));
        list();
        refused(
                training(office, "sign", SARA, "--stage", "practice"),
                "TRAINING_STAGE_BEFORE",
                "TRAINING_SESSION_MISSED");
        done(training(office, "gate", "--from", "1405-09-01"));
        send(office, agency);
        refused(accept(), "TRAINING_GATE_CLOSED");
        done(training(office, "except", SARA, "--until", "1405-09-01", "--reason", "one day"));
        send(office, agency);
        done(accept());
        assertThat(in(agency, "log", "show", SARA).out()).contains("training.exception-used");
        stages();
        assertThat(told(training(office, "certify", SARA)).get("certificate").asString())
                .isEqualTo("OFFICE-31/1405/1");
        send(office, agency);
        done(accept());
        JsonNode there = told(training(agency, "standing", SARA));
        assertThat(there.get("certificate").asString()).isEqualTo("OFFICE-31/1405/1");
        assertThat(there.get("attempts")).hasSize(3);
        assertThat(there.get("steps"))
                .allMatch(step -> step.get("state").asString().equals("DONE"));
        done(run("--workspace", agency.toString(), "training", "standing", SARA));
        papers();
        done(in(office, "log", "verify"));
    }

    /** The agency checks the certificate offline, by the office’s card. */
    private void papers() {
        Path pdf = folder.resolve("certificate.pdf");
        String text = told(training(office, "certificate", SARA, "--out", pdf.toString()))
                .get("text")
                .asString();
        assertThat(pdf).isNotEmptyFile();
        JsonNode checked = told(training(agency, "verify", text));
        assertThat(checked.get("name").asString()).isEqualTo("Sara Karimi");
        assertThat(checked.get("office").asString()).isEqualTo("OFFICE-31");
        refused(training(agency, "verify", text.replace("Karimi", "Karima")), "CERTIFICATE_CHANGED");
        refused(training(agency, "verify", "OFFICE-31/1405/1"), "CERTIFICATE_NOT_ONE");
        refused(training(office, "certificate", OMID, "--out", pdf.toString()), "CERTIFICATE_NONE");
        refused(training(agency, "certificate", SARA, "--out", pdf.toString()), "CERTIFICATE_ELSEWHERE");
        for (String ending : List.of("pdf", "xlsx", "csv")) {
            Path file = folder.resolve("class." + ending);
            JsonNode report = told(training(office, "report", "--cohort", "C1", "--out", file.toString()));
            assertThat(report.get("people").asInt()).isEqualTo(2);
            assertThat(file).isNotEmptyFile();
        }
        Path items = folder.resolve("items.csv");
        done(training(office, "report", "--cohort", "C1", "--items", "--out", items.toString()));
        assertThat(items).content().contains("Q_1");
        refused(training(office, "report", "--cohort", "C9", "--out", items.toString()), "COHORT_UNKNOWN");
        refused(training(office, "report", "--cohort", "C1", "--out", "class.doc"), "FILE_ENDING");
    }

    private void theory() {
        Path answers = folder.resolve("answers.json");
        assertThat(told(training(agency, "lessons"))).hasSize(1);
        assertThat(training(agency, "questions", "intake").out())
                .contains("which?")
                .doesNotContain("right");
        AgencyWorkspace.write(answers, "{\"Q_1\": 1, \"Q_2\": 1}");
        JsonNode half = told(training(agency, "questions", "intake", "--by", SARA, "--answers", answers.toString()));
        assertThat(half.get("score").asInt()).isEqualTo(50);
        AgencyWorkspace.write(answers, "{\"Q_1\": 2, \"Q_2\": 1}");
        done(training(agency, "questions", "intake", "--by", SARA, "--answers", answers.toString()));
        done(training(agency, "read", SARA, "intake"));
        refused(training(agency, "sign", SARA, "--stage", "theory"), "TRAINING_DESK");
    }

    /** A list with one bad row stores nothing; the right one is enrolled, and once more changes nothing. */
    private void list() {
        Path csv = folder.resolve("class.csv");
        String rows = "national id,first name,last name,agency,login\n" + SARA + ",Sara,Karimi,AGENCY-3101,\n";
        AgencyWorkspace.write(csv, rows + "0790419905,Omid,Azad,AGENCY-3101,\n");
        refused(training(office, "cohort", "import", "C1", csv.toString()), "NATIONAL_ID");
        AgencyWorkspace.write(csv, rows + OMID + ",Omid,Azad,AGENCY-3101,\n");
        assertThat(told(training(office, "cohort", "import", "C1", csv.toString(), "--dry-run")))
                .hasSize(2);
        assertThat(told(training(office, "standing", "--cohort", "C1"))).isEmpty();
        done(training(
                office,
                "cohort",
                "import",
                "C1",
                workbook(rows + OMID + ",Omid,Azad,AGENCY-3101,\n").toString()));
        assertThat(told(training(office, "standing", "--cohort", "C1"))).hasSize(2);
        assertThat(told(training(office, "cohort", "list")).get(0).get("people").asInt())
                .isEqualTo(2);
        JsonNode calendar = told(training(office, "calendar", "C1"));
        assertThat(calendar.get("stages").get(0).get("begin").asString()).isEqualTo("1405-09-03");
        assertThat(calendar.get("people"))
                .allMatch(person -> person.get("makesIt").asBoolean());
    }

    /** The same rows as a workbook. */
    private Path workbook(String csv) {
        Path file = folder.resolve("class.xlsx");
        List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
        TableFile.Head head = new TableFile.Head(
                "class",
                Stream.of(rows.getFirst())
                        .map(name -> new TableFile.Column(name, 20))
                        .toList(),
                true);
        try (OutputStream out = Files.newOutputStream(file);
                TableFile table = TableFile.open(TableFile.Form.XLSX, head, out)) {
            for (String[] row : rows.subList(1, rows.size())) {
                table.row(Stream.of(row).map(Cell::of).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void stages() {
        done(training(office, "sign", SARA, "--stage", "theory"));
        refused(training(office, "sign", SARA, "--stage", "theory"), "STAGE_SIGNED");
        done(training(office, "mark", SARA, "--stage", "practice", "--of", "five-faults", "--score", "95"));
        for (String[] held : new String[][] {{"P1", "practice"}, {"K1", "complementary"}}) {
            done(training(office, "session", "add", held[0], "--cohort", "C1", "--stage", held[1], "--place", "hall"));
            done(training(office, "attend", held[0], SARA));
        }
        done(training(office, "sign", SARA, "--stage", "practice"));
        refused(training(office, "sign", SARA, "--stage", "complementary"), "TRAINING_CHECK_OPEN");
        refused(training(office, "certify", SARA), "STAGES_OPEN");
        done(training(office, "check", SARA, "COUNTER"));
        done(training(office, "sign", SARA, "--stage", "complementary"));
    }

    @Test
    void saysWhatIsWrong() {
        refused(training(agency, "representatives", "add", "1", "--first", "a", "--last", "b"), "NATIONAL_ID");
        refused(training(agency, "cohort", "add", "C1", "--title", "x", "--go-live", "1405-09-10"), "TRAINING_DESK");
        refused(training(office, "cohort", "add", "C1", "--title", "x"), "GO_LIVE_UNKNOWN");
        refused(training(office, "cohort", "add", "C 1", "--title", "x", "--go-live", "1405-09-10"), "TRAINING_CODE");
        refused(training(office, "calendar", "C9"), "COHORT_UNKNOWN");
        refused(training(office, "standing", SARA), "TRAINEE_UNKNOWN");
        refused(training(office, "gate", "--from", "1404-12-30"), "DATE_NOT_IN_CALENDAR");
        assertThat(training(office, "sign", SARA, "--stage", "fourth").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(told(training(office, "gate")).get("gate").asString()).isEmpty();
    }
}
