package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Training by command line (A4, A5): an agency and its documents office, from introduction to certificate, and the gate. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class TrainingTest {
    private static final String SARA = "0499370899";
    private static final String COURSE = """
            {"note": "small", "draft": true, "theory": 70, "practice": 80, "exercises": [],
             "days": [3, 2, 1], "checks": [{"code": "COUNTER", "text": "the counter is ready"}]}""";

    @TempDir
    private Path folder;

    private AgencyWorkspace agency;
    private AgencyWorkspace office;
    private int packages;

    @BeforeEach
    void openBoth() {
        agency = AgencyWorkspace.live(folder, "agency", "AGENCY-3101");
        office = AgencyWorkspace.live(folder, "documents-office", "OFFICE-31");
        know(agency, office);
        know(office, agency);
    }

    private void know(AgencyWorkspace here, AgencyWorkspace other) {
        Path card = folder.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other.run("identity", "export", card.toString(), "--json"));
        JsonNode added = done(here.run("peers", "add", card.toString(), "--json"));
        assertThat(added).isNotNull();
    }

    private void send(AgencyWorkspace from, AgencyWorkspace to, String code) {
        Path file = folder.resolve(++packages + ".kgz");
        done(from.run("packages", "export", "--to", code, "--out", file.toString(), "--json"));
        JsonNode came = done(to.run("packages", "import", file.toString(), "--json"));
        assertThat(came.toString()).contains("APPLIED");
    }

    private static JsonNode done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static void refused(Run run, String... codes) {
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out() + run.err()).contains(codes);
    }

    @Test
    void saysSomething() {
        assertThat(COURSE).isNotBlank();
        done(agency.run(
                "training", "representatives", "add", SARA, "--first", "Sara", "--last", "Karimi", "--json"));
    }
}
