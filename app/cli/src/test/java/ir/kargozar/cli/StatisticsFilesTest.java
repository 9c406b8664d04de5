package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statistics of periods into files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsFilesTest {
    private Path parent = Path.of("");
    private AgencyWorkspace agency = new AgencyWorkspace(Path.of(""));

    @BeforeAll
    void claims(@TempDir Path folder) {
        parent = folder;
        agency = AgencyWorkspace.agency(parent);
        Run added = agency.add(SampleJson.lines(1, 1), "--accept");
        assertThat(added.status()).as(added.err()).isZero();
    }

    private Path file(String name) {
        return parent.resolve(name);
    }

    private String month() {
        return agency.list().get(0).get("receivedOn").asString().substring(0, 7);
    }

    private String year() {
        return month().substring(0, 4);
    }

    private String quarter() {
        return year() + "-" + ((Integer.parseInt(month().substring(5)) + 2) / 3);
    }

    private Run written(String name, String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 1, words.length);
        all[0] = "statistics";
        all[words.length + 1] = "--out";
        all[words.length + 2] = file(name).toString();
        all[words.length + 3] = "--json";
        Run run = agency.run(all);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0",
        "KIND, 1",
        "PROVIDER_TYPE, 1",
        "CLERK, 1",
        "AGENCY, 1",
        "PROVINCE, 1",
        "MONTH, 1",
        "REASON, 0"
    })
    void aQuarterAsJsonKeepsToItsSchema(String by, int rows) throws IOException {
        written("q.json", "quarter", "--quarter", quarter(), "--by", by);
        String text = Files.readString(file("q.json"));
        JsonNode json = JsonMapper.shared().readTree(text);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(getClass().getResourceAsStream("/kargozar/schemas/period-statistics.schema.json"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        assertThat(json.at("/period/figures/accepted").longValue()).isEqualTo(1);
        assertThat(json.at("/period/figures/claimed").longValue())
                .isEqualTo(agency.list().get(0).get("amount").longValue());
        assertThat(json.at("/rows").size()).isEqualTo(rows);
        assertThat(json.at("/measures/0/sinceBefore/percent").isNull()).isTrue();
        assertThat(json.at("/period/figures/daysToAnswer").isNull()).isTrue();
    }

    @Test
    void aYearAsCsvHasItsMarkAndSaysInWordsWhereThereIsNothingToCompare() throws IOException {
        written("y.csv", "year", "--year", year());
        String text = Files.readString(file("y.csv"));

        assertThat(text).startsWith("\ufeff").contains("\u0647\u06cc\u0686").doesNotContain("NaN", "Infinity");
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).startsWith(year() + "-01-01," + year() + "-12-");
    }

    @Test
    void aHalfYearAsXlsxHasTypedCellsFromRightToLeft() throws IOException {
        written("h.xlsx", "half-year", "--half-year", year() + "-2");
        try (ZipFile zip = new ZipFile(file("h.xlsx").toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet).contains("rightToLeft=\"").containsPattern("<c r=\"H2\"[^>]*><v>1</v>");
        }
    }

    @Test
    void withoutAPeriodTheLastThatEndedIsMeant() {
        assertThat(written("last.json", "year").json().get("to").asString()).isEqualTo("1404-12-29");
        assertThat(written("last.json", "half-year").json().get("from").asString())
                .isEqualTo("1405-01-01");
        assertThat(written("last.json", "quarter").json().get("from").asString())
                .isEqualTo("1405-04-01");
        assertThat(written("last.xlsx", "monthly").json().get("month").asString())
                .isEqualTo("1405-08");
    }

    @ParameterizedTest
    @CsvSource({
        "quarter, --quarter, 1405-5, q.json, PERIOD_NOT_IN_CALENDAR",
        "half-year, --half-year, spring, h.json, PERIOD_SHAPE",
        "year, --year, 1405, y.doc, FILE_ENDING",
        "year, --year, 1405, no/such/folder/y.json, FILE_NOT_WRITABLE"
    })
    void refusesInPersianWhatCannotBeDone(String word, String option, String period, String name, String code) {
        Run run = agency.run(
                "statistics", word, option, period, "--out", file(name).toString());

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains(code).containsPattern("[\u0627-\u06cc]{3}");
    }

    @Test
    void checkSaysThatTheMonthsAreWhatTheClaimsSay() {
        assertThat(agency.run("check", "--json").json().has("repaired")).isFalse();
        assertThat(agency.run("check", "--repair", "--json")
                        .json()
                        .get("repaired")
                        .asInt())
                .isZero();
    }
}
