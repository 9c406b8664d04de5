package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code forms wording N}: an office's own wording and definition, held up to the light before anything is printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsWordingTest {
    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));
    private Path own = Path.of(".");

    @BeforeAll
    void aWorkspace(@TempDir Path folder) {
        office = FormsWorkspace.in(folder);
    }

    @BeforeEach
    void noFilesOfItsOwn() throws IOException {
        own = Files.createDirectories(office.agency().folder().resolve("forms"));
        for (String name : new String[] {"form-2.txt", "form-2.json"}) {
            Files.deleteIfExists(own.resolve(name));
        }
    }

    private static String shipped(String name) throws IOException {
        String path = "/kargozar/forms/" + name;
        try (InputStream in = Objects.requireNonNull(FormsWordingTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4"})
    void theShippedWordingIsADraftThatPrints(String form) {
        assertThat(office.done("wording", form).toString()).isEqualTo("{\"form\":" + form + ",\"draft\":true}");
    }

    @Test
    void namesTheLineOfAnUnknownPlace() throws IOException {
        String wording = shipped("form-2.txt").replaceFirst("(?m)^([^#\n].*)\\{until}", "$1{hospital}");
        Files.writeString(own.resolve("form-2.txt"), wording);
        long line = wording.substring(0, wording.indexOf("{hospital}")).lines().count();

        Run refused = office.run("wording", "2", "--json");

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        JsonNode problem = refused.json().get(0);
        assertThat(problem.get("code").asString()).isEqualTo("WORDING_PLACE");
        assertThat(problem.get("line").asLong()).isEqualTo(line);
        assertThat(problem.get("message").asString()).contains("«hospital»");
        assertThat(office.run("wording", "2").err()).startsWith(line + " WORDING_PLACE: ");
        assertThat(office.done("wording", "1").get("form").asInt()).isEqualTo(1);
    }

    @Test
    void refusesToPrintWithoutAPlaceForASignature() throws IOException {
        String id = office.fill(2, FormSample.agreement());
        String wording = shipped("form-2.txt");
        int last = wording.stripTrailing().lastIndexOf('\n');
        Files.writeString(own.resolve("form-2.txt"), wording.substring(0, last) + "\n");

        assertThat(office.refused("wording", "2")).containsExactly("WORDING_SIGNATURE_MISSING");
        Path out = own.resolveSibling("x.pdf");
        assertThat(office.refused("print", id, "--out", out.toString())).containsExactly("WORDING_SIGNATURE_MISSING");
        assertThat(out).doesNotExist();
        assertThat(office.done("show", id).get("state").asString()).isEqualTo("READY");
    }

    @Test
    void namesTheLineOfABrokenDefinitionAndThePlaceOfAWrongOne() throws IOException {
        Files.writeString(own.resolve("form-2.json"), "{\n\"form\": 2,\n oops}");
        assertThat(office.run("wording", "2").err()).startsWith("3 FORM_DEFINITION_BROKEN: ");
        Files.writeString(own.resolve("form-2.json"), shipped("form-2.json").replace("\"centre.name\"", "\"name\""));
        assertThat(office.refused("wording", "2")).containsExactly("FORM_DEFINITION_WRONG");
        Files.write(own.resolve("form-2.txt"), shipped("form-2.txt").getBytes(StandardCharsets.UTF_16));
        Files.delete(own.resolve("form-2.json"));
        assertThat(office.refused("wording", "2")).containsExactly("WORDING_UNREADABLE");
        Files.write(own.resolve("form-2.txt"), shipped("form-2.txt").getBytes(Charset.forName("windows-1256")));
        assertThat(office.refused("wording", "2")).containsExactly("WORDING_UNREADABLE");
        assertThat(office.refused("wording", "12")).containsExactly("FORM_KIND");
    }

    @Test
    void aPrintedFormKeepsTheWordsItWasPrintedWith() throws IOException {
        String id = office.fill(2, FormSample.agreement());
        Path out = own.resolveSibling("paper.pdf");
        office.done("print", id, "--out", out.toString());
        Files.writeString(own.resolve("form-2.txt"), "[title]\n{hospital}\n");

        assertThat(office.run("wording", "2").status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(office.done("print", id, "--out", out.toString())
                        .get("reprint")
                        .asBoolean())
                .isTrue();
    }
}
