package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code forms fill N --data}: the four forms from their JSON, and everything that is refused of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsFillTest {
    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));

    @BeforeAll
    void aWorkspace(@TempDir Path folder) {
        office = FormsWorkspace.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void fillsEachOfTheFourFormsFromOneJson(int kind) {
        Path file = office.file("form.json", FormSample.of(kind).toPrettyString());

        JsonNode filled = office.done("fill", Integer.toString(kind), "--data", file.toString());

        String id = filled.get("id").asString();
        assertThat(id).matches("AGENCY-3101-05-" + kind + "-\\d{4}-\\d");
        assertThat(filled.get("form").asInt()).isEqualTo(kind);
        assertThat(filled.get("state").asString()).isEqualTo("READY");
        assertThat(filled.get("version").asInt()).isEqualTo(1);
        assertThat(office.done("show", id).get("values")).isEqualTo(FormSample.of(kind));
    }

    @Test
    void saysTheNumberOfOneForm() {
        Path file = office.file("form.json", FormSample.agreement().toString());

        Run filled = office.run("fill", "۲", "--data", file.toString());

        assertThat(filled.status()).as(filled.err()).isZero();
        assertThat(filled.out())
                .contains("شماره: AGENCY-3101-05-2-0")
                .contains("آمادهٔ چاپ")
                .contains("بیمارستان مهر نمونه");
    }

    @Test
    void readsStandardInput() {
        byte[] json = FormSample.request().toString().getBytes(StandardCharsets.UTF_8);

        Run filled = Run.given(
                json,
                "--workspace",
                office.agency().folder().toString(),
                "forms",
                "fill",
                "1",
                "--data",
                "-",
                "--json");

        assertThat(filled.status()).as(filled.err()).isZero();
        assertThat(filled.json().get("state").asString()).isEqualTo("READY");
    }

    @Test
    void takesManyLinesAndABadOneHarmsNoOther() {
        ObjectNode bad = FormSample.workshop().put("amount", 1_500_000_000L);
        ObjectNode other = FormSample.workshop();
        FormSample.object(other, "workshop").put("code", "3102000002");
        Path file = office.file("forms.ndjson", FormSample.workshop() + "\n" + bad + "\n\n{broken\n" + other + "\n");

        int before = office.count();

        Run filled = office.run("fill", "4", "--data", file.toString(), "--json");

        assertThat(filled.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(filled.json()).hasSize(4);
        assertThat(filled.json().get(0).get("line").asInt()).isEqualTo(1);
        assertThat(filled.json().get(0).get("id").asString()).contains("-4-0");
        assertThat(filled.json().get(1).get("code").asString()).isEqualTo("FORM_AT_MOST");
        assertThat(filled.json().get(2).get("line").asInt()).isEqualTo(4);
        assertThat(filled.json().get(3).get("id").asString()).contains("-4-0");
        assertThat(office.count()).isEqualTo(before + 2);
        assertThat(office.run("fill", "4", "--data", file.toString()).out())
                .contains("۲ فرم ذخیره شد؛ ۲ فرم پذیرفته نشد.");
    }

    @Test
    void keepsADraftThatIsNotGoodYetAndMakesItReadyWhenItIs() {
        ObjectNode half = FormSample.agreement().put("until", "");
        Path file = office.file("half.json", half.toString());

        String id = office.done("fill", "2", "--data", file.toString(), "--draft")
                .get("id")
                .asString();
        assertThat(office.done("show", id).get("state").asString()).isEqualTo("DRAFT");
        assertThat(office.refused("ready", id)).containsExactly("FIELD_MISSING");
        Path whole = office.file("whole.json", FormSample.agreement().toString());
        JsonNode revised = office.done("revise", id, "--data", whole.toString());

        assertThat(revised.get("state").asString()).isEqualTo("READY");
        assertThat(revised.get("version").asInt()).isEqualTo(1);
        assertThat(revised.get("changes")).singleElement().satisfies(change -> {
            assertThat(change.get("field").asString()).isEqualTo("until");
            assertThat(change.get("words").asString()).isEqualTo("پایان اعتبار: «۱۴۰۶-۰۸-۳۰» افزوده شد");
        });
    }

    @Test
    void refusesATermOverAYear() {
        int before = office.count();
        assertThat(office.refusedFill(2, FormSample.agreement().put("until", "1406-09-01")))
                .containsExactly("FORM_TERM_OVER_YEAR");
        Path file = office.file(
                "long.json", FormSample.agreement().put("until", "1407-01-01").toString());
        Run refused = office.run("fill", "2", "--data", file.toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("until FORM_TERM_OVER_YEAR: ")
                .contains("۱۴۰۶/۰۸/۳۰")
                .hasLineCount(1);
        assertThat(office.count()).isEqualTo(before);
    }

    @Test
    void refusesAmountsThatDoNotSum() {
        assertThat(office.refusedFill(2, FormSample.agreement().put("amount", 8_450_000_001L)))
                .containsExactly("FORM_SUM");
        assertThat(office.refusedFill(3, FormSample.workshops(60).put("amount", 1)))
                .containsExactly("FORM_SUM");
        assertThat(office.refusedFill(1, FormSample.request().put("receivables", 8_449_999_999L)))
                .containsExactly("FORM_AT_MOST");
    }

    @Test
    void refusesASecondCentreForAWorkshop() {
        office.fill(3, FormSample.workshops(3));

        assertThat(office.refusedFill(4, FormSample.ofOtherCentre(FormSample.workshop())))
                .containsExactly("WORKSHOP_OF_OTHER_CENTRE");
        assertThat(office.refusedFill(3, FormSample.ofOtherCentre(FormSample.workshops(3))))
                .containsExactly("WORKSHOP_OF_OTHER_CENTRE", "WORKSHOP_OF_OTHER_CENTRE", "WORKSHOP_OF_OTHER_CENTRE");
        office.fill(4, FormSample.workshop());
    }

    @Test
    void refusesAWorkshopThatItsForm3DoesNotListOrListsWithAnotherAmount() {
        String list = office.fill(3, FormSample.workshops(3));

        ObjectNode other = FormSample.workshop().put("list", list);
        FormSample.object(other, "workshop").put("code", "3102000099");
        assertThat(office.refusedFill(4, other)).containsExactly("FORM_LISTED_NOT");
        assertThat(office.refusedFill(4, FormSample.workshop().put("list", list).put("amount", 5)))
                .containsExactly("FORM_LISTED_AMOUNT");
        office.fill(4, FormSample.workshop().put("list", list));
    }

    @Test
    void namesEveryMissingFieldAndSignatory() {
        ObjectNode empty = FormSample.agreement();
        empty.remove(List.of("centre", "signatories", "amount"));

        assertThat(office.refusedFill(2, empty))
                .hasSize(9)
                .contains("FIELD_MISSING")
                .filteredOn("SIGNATORY_MISSING"::equals)
                .hasSize(3);
    }

    @Test
    void refusesDataOfAnotherFormAndFieldsThatAreNone() {
        assertThat(office.refusedFill(2, FormSample.request())).contains("FORM_KIND_OTHER", "JSON_FIELD_UNKNOWN");
        assertThat(office.refusedFill(1, FormSample.request().put("secret", "x")))
                .containsExactly("JSON_FIELD_UNKNOWN");
        assertThat(office.refusedFill(1, FormSample.request().put("amount", "8450000000")))
                .containsExactly("JSON_NOT_WHOLE_NUMBER");
        assertThat(office.refused("fill", "5", "--data", "-")).containsExactly("FORM_KIND");
        assertThat(office.refused("fill", "1", "--data", "no-such.json")).containsExactly("FILE_NOT_READABLE");
        assertThat(office.refused(
                        "fill", "1", "--data", office.agency().folder().toString()))
                .containsExactly("FILE_NOT_READABLE");
        assertThat(office.refused("fill", "1", "--data", "-")).containsExactly("FORM_FILE_COUNT");
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertThat(office.run("fill", "1").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(office.run("fill", "1", "--data", "x", "--list", "y").err()).contains("FORM_FILL_WORDS");
        assertThat(office.run("fill", "1", "--data", "x", "--base", "y").status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(office.run("list", "--status", "NO_SUCH").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(office.run().status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }
}
