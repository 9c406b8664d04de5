package ir.kargozar.offset.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The shipped definitions, and an office's own in their place. */
class FormDefinitionsTest {
    private final FormDefinitions shipped = FormDefinitions.of(Optional.empty());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static String resource(String path) {
        try (var in =
                Objects.requireNonNull(FormDefinitionsTest.class.getResourceAsStream("/kargozar/" + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path own(FormKind kind, String text) {
        try {
            return Files.writeString(folder.resolve("form-" + kind.number() + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormDefinition read(FormKind kind) {
        return FormDefinitions.of(Optional.of(folder)).of(kind);
    }

    private void refuses(String code, List<String> arguments) {
        assertThatThrownBy(() -> read(FormKind.AGREEMENT)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).startsWith(arguments.toArray(String[]::new));
            for (Language language : Language.values()) {
                Problem problem = Texts.of(language).problem("", code, refusal.arguments());
                assertThat(problem.message() + problem.remedy()).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void holdAgainstTheirSchemaAndReadAsAnOfficesOwn(FormKind kind) {
        String source = resource("forms/form-" + kind.number() + ".json");
        JsonShape schema = new JsonShape(resource("schemas/form-definition.schema.json"));
        assertThat(schema.firstWrong(JsonMapper.shared().readTree(source))).isEmpty();
        own(kind, source);
        assertThat(read(kind)).isEqualTo(shipped.of(kind));
        assertThat(shipped.of(kind).source()).isEqualTo(source);
    }

    @Test
    void askForSignaturesAndCopiesOfTheCircular() {
        assertThat(shipped.of(FormKind.AGREEMENT).paper().copies()).containsExactly(Copy.values());
        assertThat(shipped.of(FormKind.AGREEMENT).paper().signatures()).hasSize(3);
        assertThat(shipped.of(FormKind.WORKSHOPS).paper().signatures()).hasSize(3);
        assertThat(shipped.of(FormKind.WORKSHOP).paper().signatures())
                .containsExactly("signatories.employer", "signatories.centreHead");
        assertThat(shipped.of(FormKind.AGREEMENT).term())
                .hasValueSatisfying(term -> assertThat(term.reminders()).containsExactly(60, 30, 7));
    }

    @Test
    void countAtOnceWhereAnOfficeChangesItsOwn() {
        String source = shipped.of(FormKind.AGREEMENT).source();
        String later = source.replace("[60, 30, 7]", "[90]");
        FormDefinitions own = FormDefinitions.of(Optional.of(folder));
        assertThat(own.of(FormKind.AGREEMENT).source()).isEqualTo(source);
        own(FormKind.AGREEMENT, later);
        assertThat(own.of(FormKind.AGREEMENT).term().orElseThrow().reminders()).containsExactly(90);
        assertThat(own.of(FormKind.REQUEST)).isEqualTo(shipped.of(FormKind.REQUEST));
        assertThat(own.remembered(FormKind.AGREEMENT, source)
                        .term()
                        .orElseThrow()
                        .reminders())
                .containsExactly(60, 30, 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an unknown word, a wrong type, a wrong number
                "\"draft\": true|\"darft\": true||",
                "\"type\": \"AMOUNT\"|\"type\": \"MONEY\"|/sections/1/fields/4/type|",
                "\"remind\": [60, 30, 7]|\"remind\": [\"x\"]|/rules/0|",
                "\"form\": 2|\"form\": 1|/form|1",
                // what the program works with, and what rules and signatures speak of
                "\"name\": \"centre.name\"|\"name\": \"centre.title\"|/sections|centre.name",
                "\"name\": \"amount\"|\"name\": \"sum\"|/sections|amount",
                "\"until\": \"until\"|\"until\": \"end\"|/rules|end",
                "\"parts\": [\"overdue\"|\"parts\": [\"old\"|/rules|old",
                "\"signatures\": [\"signatories.centreHead\"|\"signatures\": [\"signatories.head\"|/sections|"
                        + "signatories.head",
                "\"name\": \"overdue\"|\"name\": \"province\"|/sections|province"
            })
    void refuseAnOfficesOwnWithTheFileAndThePlace(String good, String wrong, String place, String what) {
        String source = shipped.of(FormKind.AGREEMENT).source();
        assertThat(source).contains(good);
        Path file = own(FormKind.AGREEMENT, source.replace(good, wrong));
        refuses(
                "FORM_DEFINITION_WRONG",
                what == null
                        ? List.of(file.toString(), place == null ? "" : place)
                        : List.of(file.toString(), place, what));
    }

    @Test
    void refuseWhatIsNoJsonWithItsLine() throws Exception {
        String source = shipped.of(FormKind.AGREEMENT).source();
        Path file = own(FormKind.AGREEMENT, source.replace("\"form\": 2,", "\"form\": 2"));
        refuses("FORM_DEFINITION_BROKEN", List.of(file.toString(), "6"));
        Files.write(file, source.getBytes(java.nio.charset.Charset.forName("windows-1256")));
        refuses("FORM_DEFINITION_BROKEN", List.of(file.toString(), "1"));
    }
}
