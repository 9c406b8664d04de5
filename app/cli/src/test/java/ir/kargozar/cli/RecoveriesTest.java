package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The register of recoveries by commands. */
class RecoveriesTest {
    private static final String GOOD =
            "{\"on\": \"1405-08-03\", \"amount\": 12500000, \"from\": {\"name\": \"\u0645\u0647\u0631\"},"
                    + " \"kind\": \"INSPECTION\", \"why\": \"\u0628\u0627\u0632\u0631\u0633\u06cc\"}";

    @TempDir
    private Path parent;

    private AgencyWorkspace agency = new AgencyWorkspace(Path.of(""));

    @BeforeEach
    void workspace() {
        agency = AgencyWorkspace.agency(parent);
    }

    private Run add(String text) {
        Path file = parent.resolve("recoveries.ndjson");
        AgencyWorkspace.write(file, text);
        return agency.run("recoveries", "add", file.toString(), "--json");
    }

    private JsonNode list() {
        return agency.run("recoveries", "list", "--from", "1405-08-01", "--to", "1405-08-30", "--json")
                .json();
    }

    @Test
    void goodLinesAreStoredWhateverTheOthersAre() {
        Run added = add(GOOD + "\n" + GOOD.replace("INSPECTION", "HEARSAY") + "\n" + GOOD + "\n");

        assertThat(added.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(added.err()).contains("VALUE_UNKNOWN");
        assertThat(list().size()).isEqualTo(2);
        assertThat(list().get(0).get("number").asString()).matches("AGENCY-3101-05-R-0001-\\d");
    }

    @Test
    void oneThatIsStruckOutStaysInTheListAndCountsNowhere() {
        add(GOOD + "\n" + GOOD + "\n");
        String number = list().get(0).get("number").asString();
        Path out = parent.resolve("q.json");

        Run struck = agency.run("recoveries", "strike", number, "--reason", "x", "--json");
        assertThat(struck.status()).as(struck.err()).isZero();
        Run again = agency.run("recoveries", "strike", number, "--reason", "x", "--json");
        agency.run("statistics", "quarter", "--quarter", "1405-3", "--out", out.toString());

        assertThat(again.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(again.err()).contains("RECOVERY_STRUCK");
        assertThat(list().size()).isEqualTo(2);
        assertThat(list().get(0).get("reason").asString()).isEqualTo("x");
        JsonNode json = tools.jackson.databind.json.JsonMapper.shared().readTree(out.toFile());
        assertThat(json.at("/period/figures/recovered").longValue()).isEqualTo(12_500_000);
        assertThat(json.at("/period/figures/recoveries").longValue()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoNumberAndNoDayInWords() {
        assertThat(agency.run("recoveries", "strike", "7", "--reason", "x").err())
                .contains("RECOVERY_NUMBER_SHAPE")
                .containsPattern("[\u0627-\u06cc]{3}");
        assertThat(agency.run("recoveries", "list", "--from", "spring").status())
                .isEqualTo(ExitStatus.REFUSED);
    }
}
