package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bad input is refused with a clear line and exit 1, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private AgencyWorkspace agency = new AgencyWorkspace(Path.of("."));
    private String before = "";

    /** A spoiled claim, and the field that must be named. */
    record Spoiled(String field, String code, String json) {
        @Override
        public String toString() {
            return field + " " + code;
        }
    }

    @BeforeAll
    void aWorkspaceWithOneClaim(@TempDir Path folder) {
        agency = AgencyWorkspace.agency(folder);
        Run good = agency.add(SampleJson.outpatient(1).toString(), "--accept");
        assertThat(good.status()).as(good.err()).isZero();
        before = agency.state();
    }

    /** One thing wrong, seen through the whole way: words, exit status, standard error, store. */
    static List<Spoiled> oneThingWrong() {
        return List.of(
                spoil("insured.nationalId", "NATIONAL_ID_CHECK_DIGIT", "\"0499370890\""),
                spoil("receivedOn", "DATE_NOT_IN_CALENDAR", "\"1404-12-30\""),
                spoil("items[0].amount", "AMOUNT_NEGATIVE", "-5"),
                spoil("insured.firstName", "TEXT_TOO_LONG", "\"" + "a".repeat(10_000_000) + "\""),
                spoil("insured.firstName", "TEXT_CONTROL", "\"Sara\\u0000\""),
                spoil("kind", "", "\"DENTISTRY\""),
                spoil("account.ownerNationalId", "", "\"0790419904\""),
                new Spoiled("", "JSON_BROKEN", "{\"insured\": {\"nationalId\": \"0499370899\","),
                new Spoiled("", "JSON_BROKEN", "not JSON at all"),
                new Spoiled("", "JSON_BROKEN", "{\"insured\": \0}"),
                new Spoiled("", "JSON_NOT_OBJECT", "[]"));
    }

    @ParameterizedTest
    @MethodSource("oneThingWrong")
    void refusesOneThingWrong(Spoiled spoiled) {
        Run refused = agency.add(spoiled.json(), "--json");

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        JsonNode report = refused.json().get(0);
        assertThat(report.get("line").asInt()).isEqualTo(1);
        assertThat(report.get("field").asString()).isEqualTo(spoiled.field());
        assertThat(report.get("code").asString()).contains(spoiled.code());
        assertThat(report.get("message").asString()).isNotBlank();
        assertThat(refused.err().lines()).allMatch(line -> line.length() < 1000 && line.contains("\"code\""));
        assertThat(agency.state()).isEqualTo(before);
    }

    /** Every leaf of a claim's JSON in turn: of a wrong type, and with words that are never right there. */
    static Map<String, String> everyFieldWrong() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String field : leaves(SampleJson.dependant(2), "")) {
            lines.put(field + " of a wrong type", spoiled(SampleJson.dependant(2), field, "{\"x\": [1]}"));
            lines.put(field + " with a control character", spoiled(SampleJson.dependant(2), field, "\"\\u0007;--\""));
        }
        return lines;
    }

    @Test
    void namesEveryFieldThatIsWrongInTurnAndChangesNothing() {
        Map<String, String> wrong = everyFieldWrong();

        Run refused = agency.add(String.join("\n", wrong.values()), "--json");

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.json()).hasSize(wrong.size());
        List<String> fields = new ArrayList<>(wrong.keySet());
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i).substring(0, fields.get(i).indexOf(' '));
            JsonNode problems = refused.json().get(i).get("problems");
            assertThat(problems).as(fields.get(i)).isNotNull();
            assertThat(problems)
                    .as(fields.get(i) + " " + problems)
                    .anyMatch(problem -> problem.get("field").asString().equals(field));
        }
        assertThat(agency.state()).isEqualTo(before);
    }

    @Test
    void oneBadLineHarmsNoOther(@TempDir Path folder) {
        AgencyWorkspace fresh = AgencyWorkspace.agency(folder);
        String lines = SampleJson.outpatient(10) + "\n{broken\n\n" + SampleJson.outpatient(11) + "\n";

        Run added = fresh.add(lines);

        assertThat(added.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(added.err().lines()).singleElement().asString().startsWith("2 JSON_BROKEN: ");
        assertThat(fresh.list()).hasSize(2);
    }

    private static Spoiled spoil(String field, String code, String value) {
        return new Spoiled(field, code, spoiled(SampleJson.outpatient(2), field, value));
    }

    /** The claim's JSON with the value at {@code field} replaced. */
    private static String spoiled(ObjectNode claim, String field, String value) {
        JsonNode at = claim;
        String[] steps = field.replace("[0]", ".0").split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.isArray() ? at.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        ((ObjectNode) at).put(steps[steps.length - 1], "PLACE");
        return claim.toString().replace("\"PLACE\"", value);
    }

    private static List<String> leaves(JsonNode node, String path) {
        List<String> leaves = new ArrayList<>();
        switch (node) {
            case ObjectNode object ->
                object.properties()
                        .forEach(property -> leaves.addAll(leaves(
                                property.getValue(),
                                path.isEmpty() ? property.getKey() : path + "." + property.getKey())));
            case ArrayNode array -> leaves.addAll(leaves(array.get(0), path + "[0]"));
            default -> leaves.add(path);
        }
        return leaves;
    }
}
