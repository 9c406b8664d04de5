package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ends of months, reports of any range, reports on paper, and sums of months that were broken on purpose. */
class StatisticsEdgesTest {
    @TempDir
    private Path parent = Path.of("");

    private AgencyWorkspace agency = new AgencyWorkspace(Path.of(""));

    @BeforeEach
    void workspace() {
        agency = AgencyWorkspace.agency(parent);
    }

    private void received(int n, String day) {
        ObjectNode claim = SampleJson.outpatient(n);
        claim.put("receivedOn", day).put("serviceFrom", day).put("serviceTo", day);
        ((ObjectNode) claim.get("items").get(0)).put("invoiceDate", day);
        ((ObjectNode) claim.get("account")).put("confirmedOn", day);
        Run added = agency.add(claim.toString(), "--accept");
        assertThat(added.status()).as(added.err()).isZero();
    }

    private JsonNode report(String... words) throws Exception {
        Path file = parent.resolve("report.json");
        Run run = statistics(file, words);
        assertThat(run.status()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private Run statistics(Path file, String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "statistics";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--out";
        all[words.length + 2] = file.toString();
        return agency.run(all);
    }

    /** 1403 is a leap year, 1404 is none. */
    @ParameterizedTest
    @CsvSource({
        "1403-12-30, 1403-12, 1404-01",
        "1404-12-29, 1404-12, 1405-01",
        "1405-06-31, 1405-06, 1405-07",
        "1405-07-30, 1405-07, 1405-08"
    })
    void theLastDayOfAMonthIsInItsReportAndNotInTheNext(String day, String month, String next) throws Exception {
        received(1, day);
        assertThat(JalaliDate.of(day).orThrow().plusDays(1).day()).isEqualTo(1);

        assertThat(report("monthly", "--month", month).at("/total/accepted").asInt())
                .isEqualTo(1);
        assertThat(report("monthly", "--month", next).at("/total/accepted").asInt())
                .isZero();
        assertThat(report("range", "--from", day, "--to", day)
                        .at("/period/figures/accepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRangeOfAnyDaysIsHeldAgainstAsManyBeforeIt() throws Exception {
        received(1, "1405-01-14");
        received(2, "1405-01-15");
        received(3, "1405-03-10");
        JsonNode json = report("range", "--from", "\u06f1\u06f4\u06f0\u06f5/01/15", "--to", "1405/03/10");

        assertThat(json.at("/period/figures/accepted").asInt()).isEqualTo(2);
        assertThat(json.at("/before/figures/accepted").asInt()).isEqualTo(1);
        assertThat(json.at("/measures/0/sinceBefore/percent").asInt()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "1405/13/01, 1405/03/10, from DATE_NOT_IN_CALENDAR",
        "1404/12/30, 1405/03/10, from DATE_NOT_IN_CALENDAR",
        "1405/01/15, tomorrow, to DATE_SHAPE",
        "1405/03/10, 1405/01/15, to RANGE_ORDER",
        "1390/03/10, 1405/01/15, to RANGE_TOO_LONG"
    })
    void refusesARangeNamingTheFieldThatIsWrong(String from, String to, String said) {
        Run run = statistics(parent.resolve("r.csv"), "range", "--from", from, "--to", to);

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains(said).containsPattern("[\u0627-\u06cc]{3}");
        assertThat(parent.resolve("r.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "monthly, --month, 1405-08",
        "quarter, --quarter, 1405-3",
        "half-year, --half-year, 1405-2",
        "year, --year, 1405"
    })
    void everyPeriodIsPrintedToo(String word, String option, String period) throws Exception {
        received(1, "1405-08-02");
        Path file = parent.resolve("report.pdf");
        Run run = statistics(file, word, option, period);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .contains("/Alt<FEFF");
    }

    @Test
    void brokenSumsAreSaidByCheckAndRepairedWhenAskedFor() {
        received(1, "1405-08-02");
        try (Workspace workspace =
                Workspace.open(Location.of(agency.folder().toString()), Session.TRAINING.toCharArray(), Run.CLOCK)) {
            workspace.store().dsl().execute("update claim_month set amount = amount + 1");
        }
        Run refused = agency.run("check");
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err()).contains("STATISTICS_DIFFER", "--repair");

        Run repaired = agency.run("check", "--repair", "--json");
        assertThat(repaired.status()).as(repaired.err()).isZero();
        assertThat(repaired.json().get("repaired").asInt()).isPositive();
        assertThat(agency.run("check", "--json").status()).isZero();
    }
}
