package ir.kargozar.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    @TempDir
    private Path folder;

    private static String shipped() throws IOException {
        try (var in =
                Objects.requireNonNull(MeasuresTest.class.getResourceAsStream("/kargozar/statistics/measures.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theShippedDraftKeepsToItsSchemaAndSaysThatItIsOne() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(getClass().getResourceAsStream("/kargozar/schemas/measures.schema.json"))
                        .validate(shipped(), InputFormat.JSON))
                .isEmpty();
        assertThat(shipped()).contains("\"draft\": true");
        assertThat(Measures.load(Optional.empty()).all())
                .extracting(Measure::code)
                .contains("accepted", "returned", "resubmitted", "papers", "claimed", "approved", "reduced", "paid")
                .contains("daysToHandOver", "daysToAnswer", "meanClaimed")
                .contains("form1", "form4", "agreementsSigned", "agreementsInForce", "recovered", "recoveries");
    }

    @Test
    void anOfficesOwnFileStandsInItsPlace() throws IOException {
        own(shipped().replace("\"code\": \"papers\"", "\"code\": \"sheets\""));

        assertThat(Measures.load(Optional.of(folder)).find("sheets")).isPresent();
        assertThat(Measures.load(Optional.of(folder)).find("papers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"code\": \"papers\", \"code\": \"accepted\"",
        "\"value\": \"PAPERS\", \"value\": \"WORTH\"",
        "\"dated\": \"STATE\", \"dated\": \"RECEIVED\"",
        "\"PACKAGED\", \"DRAFT\"",
        "\"fa\", \"de\"",
        "\"dated\": \"SIGNED\", \"dated\": \"RECEIVED\"",
        "'\"of\": [1]', '\"of\": [5]'",
        "\"source\": \"FORMS\", \"source\": \"CENTRES\"",
        "'\"value\": \"AMOUNT\"', '\"value\": \"CLAIMED\"'"
    })
    void refusesAWrongFileAndSaysWhere(String right, String wrong) throws IOException {
        own(shipped().replace(right, wrong));

        assertThatThrownBy(() -> Measures.load(Optional.of(folder))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("MEASURES_WRONG");
            assertThat(refusal.arguments()).hasSize(2).first().asString().endsWith("measures.json");
        });
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        own("{");

        assertThatThrownBy(() -> Measures.load(Optional.of(folder)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("MEASURES_BROKEN"));
    }

    private void own(String json) throws IOException {
        Files.writeString(folder.resolve("measures.json"), json);
    }
}
