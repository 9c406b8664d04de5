package ir.kargozar.claim.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.PlantedFault;
import ir.kargozar.training.sample.SampleClaims;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the reader agree: what the reader takes, the schema lets pass; shapes both refuse. */
class ClaimSchemaTest {
    private final Texts texts = Texts.of(Language.FA);
    private final ClaimJson json = new ClaimJson(texts);
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ClaimSchemaTest.class.getResourceAsStream("/kargozar/schemas/claim.schema.json"));
    private final SampleClaims samples =
            SampleClaims.of(99, new JalaliMonth(1405, 6), RulePacks.load(Optional.empty(), texts));

    @Test
    void theClaimOfTheSpecificationPassesBoth() {
        assertThat(errors(SpecClaim.JSON)).isEmpty();
        assertThat(isRead(SpecClaim.JSON)).isTrue();
    }

    @Test
    void honestSamplesPassBothAsTypedAndAsRead() {
        samples.honest(1000).forEach(entry -> {
            String typed = json.write(entry);
            assertThat(errors(typed)).as(typed).isEmpty();
            Reading.Valid read = (Reading.Valid) json.read(typed);
            assertThat(errors(json.write(read.content()))).isEmpty();
        });
    }

    @Test
    void shapesThatAreWrongAreRefusedByBoth() {
        for (int index = 1; index < 100; index++) {
            String negative = json.write(
                    samples.at(index, Optional.of(PlantedFault.NEGATIVE_AMOUNT)).entry());
            assertThat(errors(negative)).isNotEmpty();
            assertThat(isRead(negative)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /insured                 | 7
            /insured/nationalId      | 499370899
            /insured/firstName       | ""
            /insured/lastName        | "  "
            /insured/relation        | "AUNT"
            /insured/relation        | null
            /insured/nickname        | "x"
            /mainInsured             | "x"
            /representative          | {"nationalId": "0790419904"}
            /account/sheba           | "1"
            /account/confirmation    | "YES"
            /account/confirmedOn     | null
            /account/confirmedOn     | "1405"
            /provider/type           | "hospital"
            /provider/contracted     | "no"
            /kind                    | "DENTAL"
            /serviceFrom             | "yesterday"
            /receivedOn              | 14050802
            /items                   | []
            /items                   | {}
            /items/0/invoiceNumber   | 7741
            /items/0/amount          | 0
            /items/0/amount          | 1.5
            /items/0/amount          | "12500000"
            /items/0/amount          | 99999999999999999999
            /items/0/price           | 3
            /documents               | [7]
            /documents/0/type        | "LETTER"
            /documents/0/original    | "true"
            /documents/0/pages       | 0
            /documents/0/pages       | 1000
            """)
    void shapeFaultsAreRefusedByBoth(String pointer, String value) {
        String bad = SpecClaim.with(pointer, value);

        assertThat(errors(bad)).isNotEmpty();
        assertThat(isRead(bad)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/insured",
        "/insured/nationalId",
        "/insured/firstName",
        "/insured/lastName",
        "/insured/relation",
        "/account",
        "/account/sheba",
        "/account/confirmedOn",
        "/provider",
        "/provider/name",
        "/provider/type",
        "/provider/city",
        "/kind",
        "/serviceFrom",
        "/serviceTo",
        "/receivedOn",
        "/items",
        "/items/0/service",
        "/items/0/invoiceNumber",
        "/items/0/invoiceDate",
        "/items/0/amount",
        "/documents/0/type",
        "/documents/0/original",
        "/documents/0/pages"
    })
    void fieldsThatMayNotBeLeftOutAreNeededByBoth(String pointer) {
        String bad = SpecClaim.without(pointer);

        assertThat(errors(bad)).isNotEmpty();
        assertThat(isRead(bad)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/mainInsured",
        "/insured/insuranceNumber",
        "/insured/birthDate",
        "/insured/mobile",
        "/account/ownerNationalId",
        "/provider/contracted",
        "/documents"
    })
    void fieldsThatMayBeLeftOutAreMissedByNeither(String pointer) {
        String good = SpecClaim.without(pointer);

        assertThat(errors(good)).isEmpty();
        assertThat(isRead(good)).isTrue();
        assertThat(errors(SpecClaim.with(pointer, "null"))).isEmpty();
        assertThat(isRead(SpecClaim.with(pointer, "null"))).isTrue();
    }

    private boolean isRead(String text) {
        return json.read(text) instanceof Reading.Valid;
    }

    private List<com.networknt.schema.Error> errors(String text) {
        return schema.validate(text, InputFormat.JSON);
    }
}
