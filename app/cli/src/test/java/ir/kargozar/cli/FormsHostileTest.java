package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms that somebody spoiled, on purpose or not: refused with a clear line and exit 1, and nothing is changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class FormsHostileTest {
    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));
    private String before = "";

    /** A spoiled form, and the problem that must be named. */
    record Spoiled(String code, String json) {}

    @BeforeAll
    void aWorkspaceWithAForm(@TempDir Path folder) {
        office = FormsWorkspace.in(folder);
        office.fill(1, FormSample.request());
        before = state();
    }

    @AfterAll
    void nothingWasChanged() {
        assertThat(state()).isEqualTo(before);
    }

    private String state() {
        return office.agency().state() + office.done("list");
    }

    private static List<Spoiled> spoiled() {
        String good = FormSample.request().toString();
        String name = "\"بیمارستان مهر نمونه\"";
        return List.of(
                new Spoiled("TEXT_TOO_LONG", good.replace(name, "\"" + "ب".repeat(10_000_000) + "\"")),
                new Spoiled("TEXT_CONTROL", good.replace(name, "\"مهر\\u0000\"")),
                new Spoiled("TEXT_CONTROL", good.replace(name, "\"\\u202Eمهر\"")),
                new Spoiled("TEXT_CONTROL", good.replace(name, "\"مهر\\nنو\"")),
                new Spoiled("TEXT_MISSING", good.replace(name, "\"\\u200C \"")),
                new Spoiled("JSON_NOT_TEXT", good.replace(name, "[[[[1]]]]")),
                new Spoiled("JSON_TOO_DEEP", good.replace(name, "[".repeat(5_000) + "]".repeat(5_000))),
                new Spoiled("JSON_BROKEN", good.replace(name, "\"مهر\0\"")),
                new Spoiled("JSON_BROKEN", good.replace("\"province\"", "\"form\"")),
                new Spoiled("JSON_BROKEN", good.substring(0, 100)),
                new Spoiled("JSON_NOT_OBJECT", "[]"),
                new Spoiled("JSON_NOT_WHOLE_NUMBER", good.replace("8450000000", "8450000000.5")),
                new Spoiled("AMOUNT_NEGATIVE", good.replace("8450000000", "-1")),
                new Spoiled("AMOUNT_TOO_LARGE", good.replace("9730000000", "9".repeat(99))),
                new Spoiled("LEGAL_ENTITY_ID_CHECK_DIGIT", good.replace("10380284790", "10380284792")),
                new Spoiled("DATE_NOT_IN_CALENDAR", good.replace("1405-08-20", "1404-12-30")));
    }

    @Test
    void refusesEverySpoiledLineWithOneClearSentenceEach() {
        List<Spoiled> forms = spoiled();
        Path file = office.file(
                "spoiled.ndjson",
                String.join("\n", forms.stream().map(Spoiled::json).toList()));

        Run refused = office.run("fill", "1", "--data", file.toString(), "--json");

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        for (int i = 0; i < forms.size(); i++) {
            JsonNode report = refused.json().get(i);
            assertThat(report.get("line").asInt()).isEqualTo(i + 1);
            assertThat(report.get("code").asString()).isEqualTo(forms.get(i).code());
            assertThat(report.get("message").asString()).isNotBlank();
        }
        assertThat(refused.err().lines()).allMatch(line -> line.length() < 1000);
    }

    @Test
    void refusesFilesInOtherEncodings() throws IOException {
        String good = FormSample.request().toString();
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1256"))) {
            Path file = Files.write(office.file("x.json", "").resolveSibling("other.json"), good.getBytes(charset));
            Run refused = office.run("fill", "1", "--data", file.toString());
            assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(refused.err()).startsWith("TEXT_NOT_UTF8: ").hasLineCount(1);
        }
    }

    @Test
    void refusesMoreRowsThanAFormHas() {
        assertThat(office.refusedFill(3, FormSample.workshops(61))).containsExactly("FORM_ROWS_MANY", "FORM_SUM");
        assertThat(office.refusedFill(3, FormSample.workshops(5_000))).contains("FORM_ROWS_MANY");
        assertThat(office.refusedFill(3, FormSample.workshops(0))).contains("FORM_ROWS_FEW");
    }

    @Test
    void namesEveryFieldThatIsWrongInTurnAndChangesNothing() {
        for (int kind = 1; kind <= 4; kind++) {
            Map<String, String> wrong = new LinkedHashMap<>();
            for (String field : leaves(FormSample.of(kind), "")) {
                wrong.put(field, with(FormSample.of(kind), field, "\"\\u0007;--\""));
            }
            wrong.remove("form");
            Path file = office.file("wrong.ndjson", String.join("\n", wrong.values()));

            Run refused = office.run("fill", Integer.toString(kind), "--data", file.toString(), "--json");

            assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(refused.json()).hasSize(wrong.size());
            List<String> fields = new ArrayList<>(wrong.keySet());
            for (int i = 0; i < fields.size(); i++) {
                String field = fields.get(i);
                assertThat(refused.json().get(i).get("problems"))
                        .as(field)
                        .anyMatch(problem -> problem.get("field").asString().equals(field));
            }
        }
    }

    private static String with(ObjectNode form, String field, String value) {
        String[] steps = field.replace("[0]", ".0").split("\\.", -1);
        JsonNode at = form;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.isArray() ? at.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        ((ObjectNode) at).put(steps[steps.length - 1], "PLACE");
        return form.toString().replace("\"PLACE\"", value);
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
