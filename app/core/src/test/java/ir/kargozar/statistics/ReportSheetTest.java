package ir.kargozar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportSheetTest {
    private static final List<Measure> MEASURES =
            Measures.load(Optional.empty()).all();

    /** A reason's code is an office's own data, and so is an office's name. */
    private static String csv(String reason, String office) throws IOException {
        List<Figure> figures =
                MEASURES.stream().map(_ -> new Figure(3, 3, false)).toList();
        TreeMap<String, List<Figure>> rows = new TreeMap<>();
        rows.put(reason, figures);
        Report report = new Report(
                Period.of(Period.Kind.MONTH, 1405, 8), Dimension.REASON, MEASURES, rows, figures, figures, figures);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportSheet(Texts.of(Language.FA))
                .write(
                        report,
                        new Office(new OfficeCode("3101"), new Line(office), Desk.AGENCY, new Line("x"), false),
                        TableFile.Form.CSV,
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvDefusesReasonsAndNamesThatAreFormulas() throws IOException {
        String csv = csv("=1+1", "@SUM(A1)");

        assertThat(csv).startsWith("\ufeff").contains(",'=1+1,", ",'@SUM(A1),").doesNotContain(",=", ",@");
    }

    @Test
    void csvQuotesWhatWouldBreakItsRows() throws IOException {
        assertThat(csv("+A\"B", "a,b")).contains("\"'+A\"\"B\"", "\"a,b\"");
    }
}
