package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.IncomeNotice;
import ir.kargozar.offset.IncomeNotice.Entry;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An income notice with its voucher on paper (B6). */
class NoticePaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 12);
    private static final String REASON = "بدهی پیش‌تر نقد پرداخت شده بود";

    /** Documents on one side, the debt on the other. */
    private static IncomeNotice notice(int documents, Optional<String> reversal, boolean slipped) {
        List<Entry> lines = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            lines.add(new Entry(reversal.isEmpty(), false, Cases.line("D-" + i), new Rial(1_000_000_000L + i)));
        }
        Rial sum = lines.stream().map(Entry::amount).reduce(Rial.ZERO, Rial::plus);
        Entry income = new Entry(reversal.isPresent(), true, Cases.line("B-71"), sum);
        lines.add(reversal.isPresent() ? 0 : lines.size(), income);
        return new IncomeNotice(
                Cases.line("1405/17"),
                DAY,
                Cases.line("شعبهٔ یک نمونه"),
                reversal.map(Cases::line),
                Optional.of(new IncomeNotice.Debt(Cases.line("B-71"), new WorkshopCode("3101500011"))),
                new IncomeNotice.Voucher(Cases.line("1405/231"), lines),
                slipped
                        ? new IncomeNotice.Slip(Optional.of(Cases.line("1405/8")), Optional.of(DAY.plusDays(2)))
                        : IncomeNotice.Slip.NONE);
    }

    private static Pdf print(IncomeNotice notice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfSettlementPapers(ENGINE, Forms.shipped(), Cases.office(false), FormCases.PERSIAN).notice(notice, out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void saysWhatWasDeductedAndWhereItStandsInAccounting() throws Exception {
        String text = print(notice(2, Optional.empty(), false)).textByPdfBox();

        assertThat(text)
                .contains("اعلامیهٔ درآمد", "شعبهٔ یک نمونه", "۱۴۰۵/۱۷", "۱۴۰۵/۰۹/۱۲", "۱۴۰۵/۲۳۱")
                .contains("B-71", "D-1", "D-2", "۲٬۰۰۰٬۰۰۰٬۰۰۳", "۱٬۰۰۰٬۰۰۰٬۰۰۲", "هنوز نرسیده است")
                .contains("درآمد حق بیمه", "پرداختنی به مرکز")
                .doesNotContain("برگشت داده شد");
    }

    @Test
    void theOppositeSaysWhyAndTheSlipStandsWhereItCame() throws Exception {
        String text = print(notice(1, Optional.of(REASON), true)).textByPdfBox();

        assertThat(text).contains("برگشت داده شد", "۱۴۰۵/۸", "۱۴۰۵/۰۹/۱۴").doesNotContain("هنوز نرسیده است");
        assertThat(Pdf.missing(List.of(REASON.split(" ", -1)), text)).isEmpty();
    }

    @Test
    void manyDocumentsGoOnWithTheirHeadsAndNothingLeavesThePage() throws Exception {
        Pdf one = print(notice(2, Optional.empty(), true));
        Pdf many = print(notice(90, Optional.empty(), true));

        assertThat(one.pages()).isEqualTo(1);
        assertThat(many.pages()).isGreaterThan(2);
        for (Pdf pdf : List.of(one, many)) {
            assertThat(pdf.offences()).isEmpty();
            for (int page = 0; page < pdf.pages(); page++) {
                assertThat(pdf.inkOutside(page, PaperSize.A4.margin() - 4)).isZero();
            }
        }
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("income-notice")
                .matches(print(notice(3, Optional.empty(), true)).image(0, 60));
    }
}
