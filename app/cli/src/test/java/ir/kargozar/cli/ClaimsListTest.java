package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code claims list} by every filter, on the terminal and into files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsListTest {
    private Path folder = Path.of(".");
    private AgencyWorkspace agency = new AgencyWorkspace(Path.of("."));

    @BeforeAll
    void twoClaimsOneAccepted(@TempDir Path given) {
        folder = given;
        agency = AgencyWorkspace.agency(folder);
        assertThat(agency.add(SampleJson.outpatient(1).toString(), "--accept").status())
                .isZero();
        assertThat(agency.add(SampleJson.outpatient(2).toString()).status()).isZero();
    }

    private int found(String... filter) {
        String[] words = new String[filter.length + 3];
        words[0] = "claims";
        words[1] = "list";
        words[2] = "--json";
        System.arraycopy(filter, 0, words, 3, filter.length);
        Run run = agency.run(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.json().size();
    }

    @Test
    void filtersAsTheWindowDoes() {
        assertThat(found()).isEqualTo(2);
        assertThat(found("--status", "draft")).isEqualTo(1);
        assertThat(found("--status", "DRAFT,ACCEPTED")).isEqualTo(2);
        assertThat(found("--unpackaged")).isEqualTo(1);
        assertThat(found("--kind", "OUTPATIENT")).isEqualTo(2);
        assertThat(found("--kind", "INPATIENT")).isZero();
        assertThat(found("--provider-type", "DENTAL", "--account", "REJECTED")).isZero();
        assertThat(found("--from", "1405-01-01", "--to", "1405-12-29")).isEqualTo(2);
        assertThat(found("--from", "1405-12-29")).isZero();
    }

    @Test
    void savesTheListAsCsvAndXlsx() throws IOException {
        Path csv = folder.resolve("list.csv");
        Run saved = agency.run(
                "claims", "list", "--unpackaged", "--columns", "NUMBER,AMOUNT", "--out", csv.toString(), "--json");
        assertThat(saved.status()).as(saved.err()).isZero();
        assertThat(saved.json().get("claims").asInt()).isEqualTo(1);
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        assertThat(text.lines()).hasSize(2).last().asString().matches("AGENCY-3101-05-00001-\\d,\\d+");
        Path xlsx = folder.resolve("list.xlsx");
        assertThat(agency.run("claims", "list", "--out", xlsx.toString()).status())
                .isZero();
        assertThat(Files.size(xlsx)).isGreaterThan(1_000);
    }

    @Test
    void refusesAnotherEndingAndADayThatIsNone() {
        Run ending =
                agency.run("claims", "list", "--out", folder.resolve("list.pdf").toString());
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("FILE_ENDING");
        Run day = agency.run("claims", "list", "--from", "1405-13-01");
        assertThat(day.status()).isEqualTo(1);
        assertThat(day.err()).contains("DATE_NOT_IN_CALENDAR");
    }
}
