package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ctrl+C in the middle of {@code examine --all-automatic}: what was examined stays so, the rest is examined another time. */
@Tag("slow")
class ExamineBrokenOffTest {
    private static final int CLAIMS = 6_000;

    @Test
    void whatIsDoneStaysDone(@TempDir Path folder) throws Exception {
        AgencyWorkspace office = officeWithClaims(folder);
        Path err = folder.resolve("err");
        Process process = Child.start(
                folder.resolve("out"), err, "--workspace", office.folder().toString(), "examine", "--all-automatic");
        while (process.isAlive() && (!Files.exists(err) || Files.size(err) == 0)) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive()).as("still at it").isTrue();
        // Ctrl+C and this end it alike; but what a script starts in the background may be deaf to Ctrl+C.
        assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readAllLines(err).getFirst()).matches("[\\p{IsArabic}\\s]*[۰-۹٬]+ پرونده از ۶٬?۰۰۰ بررسی شد");

        int approved = approved(office);
        assertThat(approved).isPositive().isLessThan(CLAIMS);
        assertThat(approved % 50).as("whole steps").isZero();
        assertThat(done(office.run("log", "verify", "--json")).isEmpty()).isFalse();
        JsonNode rest = done(office.run("examine", "--all-automatic", "--json"));
        assertThat(rest).hasSize(CLAIMS - approved);
        assertThat(approved(office)).isEqualTo(CLAIMS);
        Path answers = folder.resolve("answers.kgz");
        JsonNode sent =
                done(office.run("packages", "export", "--to", "AGENCY-3101", "--out", answers.toString(), "--json"));
        assertThat(sent.isEmpty()).isFalse();
    }

    private static int approved(AgencyWorkspace office) {
        return done(office.run("claims", "list", "--status", "approved", "--json"))
                .size();
    }

    private static AgencyWorkspace officeWithClaims(Path folder) throws IOException {
        AgencyWorkspace agency = AgencyWorkspace.agency(folder);
        AgencyWorkspace office = AgencyWorkspace.in(folder, "documents-office", "OFFICE-31");
        for (List<AgencyWorkspace> each : List.of(List.of(agency, office), List.of(office, agency))) {
            Path card = folder.resolve("card-" + each.getFirst().folder().getFileName() + ".pem");
            done(each.getFirst().run("identity", "export", card.toString(), "--json"));
            done(each.getLast().run("peers", "add", card.toString(), "--json"));
        }
        Path many = Files.writeString(folder.resolve("many.ndjson"), SampleJson.lines(1, CLAIMS));
        assertThat(agency.run("claims", "add", many.toString(), "--accept").status())
                .isZero();
        Path file = folder.resolve("1.kgz");
        done(agency.run("packages", "export", "--to", "OFFICE-31", "--out", file.toString(), "--json"));
        done(office.run("packages", "import", file.toString(), "--json"));
        return office;
    }

    private static JsonNode done(Run run) {
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }
}
