package ir.kargozar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.statistics.MonthlyFigures.Row;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonthlyFilesTest {
    private static final MonthlyFigures FIGURES = new MonthlyFigures(
            new JalaliMonth(1405, 8),
            Map.of(
                    ClaimKind.OUTPATIENT, new Row(7, 2, 31, new Rial(9_000_000_000_000_000L)),
                    ClaimKind.INPATIENT, new Row(3, 0, 40, new Rial(12_500_000))));

    @Test
    void jsonKeepsToItsSchemaAndHoldsEveryKindAndTheSum() {
        String text = json(office("کارگزاری مهر"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(getClass().getResourceAsStream("/kargozar/schemas/monthly-statistics.schema.json"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        JsonNode json = JsonMapper.shared().readTree(text);
        assertThat(json.at("/month").stringValue()).isEqualTo("1405-08");
        assertThat(json.at("/agency/code").stringValue()).isEqualTo("3101");
        assertThat(json.at("/rows").size()).isEqualTo(ClaimKind.values().length);
        assertThat(json.at("/total/accepted").longValue()).isEqualTo(10);
        assertThat(json.at("/total/amount").longValue()).isEqualTo(9_000_000_012_500_000L);
    }

    @Test
    void csvHasPersianHeadsRowsOfEveryKindAndTheSum() {
        assertThat(csv(office("کارگزاری مهر"))).isEqualTo("""
                        \ufeffماه,کد کارگزاری,نام کارگزاری,نوع پرونده,پذیرفته‌شده,برگشت به بیمه‌شده,تعداد برگ‌ها,مبلغ (ریال)
                        1405-08,3101,کارگزاری مهر,بستری,3,0,40,12500000
                        1405-08,3101,کارگزاری مهر,گلوبال,0,0,0,0
                        1405-08,3101,کارگزاری مهر,سرپایی,7,2,31,9000000000000000
                        1405-08,3101,کارگزاری مهر,درمان ناباروری,0,0,0,0
                        1405-08,3101,کارگزاری مهر,جمع,10,2,71,9000000012500000
                        """.replace("\n", "\r\n"));
    }

    @Test
    void csvDefusesAnAgencyNameThatIsAFormula() {
        assertThat(csv(office("=HYPERLINK(\"http://x\",\"y\")")))
                .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",")
                .doesNotContain(",=");
    }

    @Test
    void streamsStayOpen() {
        var out = new FilterOutputStream(new ByteArrayOutputStream()) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                closed = true;
                super.close();
            }
        };
        new MonthlyJson().write(FIGURES, office("x"), out);
        new MonthlySheet(Texts.of(Language.FA)).write(FIGURES, office("x"), TableFile.Form.CSV, out);

        assertThat(out.closed).isFalse();
    }

    private static Office office(String name) {
        return new Office(new OfficeCode("3101"), new Line(name), Desk.AGENCY, new Line("خوزستان"), false);
    }

    private static String json(Office office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MonthlyJson().write(FIGURES, office, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String csv(Office office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MonthlySheet(Texts.of(Language.FA)).write(FIGURES, office, TableFile.Form.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
