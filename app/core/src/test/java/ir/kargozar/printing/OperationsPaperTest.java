package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.SampleOperations;
import ir.kargozar.statistics.Period;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** The half-year’s report to the two deputies on paper (B15). */
class OperationsPaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();

    private static Pdf print(int half) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OperationsReport report =
                OperationsReport.of(SampleOperations.ledger(), Period.of(Period.Kind.HALF_YEAR, 1405, half));
        new PdfOperationsPapers(ENGINE, Forms.shipped(), Cases.office(false), FormCases.PERSIAN)
                .report(report, new JalaliDate(1406, 1, 8), out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void isAddressedToTheTwoDeputiesWithBothHalvesAndTheirGrowth() throws Exception {
        String text = print(2).textByPdfBox();
        assertThat(text)
                .contains("معاونت محترم بیمه‌ای سازمان تأمین اجتماعی", "معاونت محترم درمان سازمان تأمین اجتماعی")
                .contains("نیمهٔ دوم ۱۴۰۵", "۱۴۰۶/۰۱/۰۸", "کسر از مطالبات", "۳٬۳۵۰٬۰۰۰٬۰۰۱", "۱٬۰۰۰٬۰۰۰٬۰۰۰", "۲۳۵")
                .contains("درمانگاه شبانه‌روزی مهر", "۴۰۰٬۰۰۰٬۰۰۱", "۲٬۹۰۰٬۰۰۰٬۰۰۱");
    }

    @Test
    void isPdfA2aByTheJudgementOfVeraPdf() throws Exception {
        assertThat(print(2).offences()).isEmpty();
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("settlement-report").matches(print(2).image(0, 60));
    }

    @Test
    void fitsOneSheetAndTellsOfCentresOnlyWhereThereAreAny() throws Exception {
        assertThat(print(2).pages()).isEqualTo(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfOperationsPapers(ENGINE, Forms.shipped(), Cases.office(false), FormCases.PERSIAN)
                .report(
                        OperationsReport.of(SampleOperations.ledger(), Period.of(Period.Kind.HALF_YEAR, 1403, 1)),
                        new JalaliDate(1406, 1, 8),
                        out);
        assertThat(new Pdf(out.toByteArray()).textByPdfBox()).doesNotContain("به تفکیک مرکز درمانی");
    }
}
