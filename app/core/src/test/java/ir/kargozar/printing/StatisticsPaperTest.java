package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.office.Refusal;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Period.Kind;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.StatisticsPapers.Order;
import ir.kargozar.statistics.Sums;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a period on paper. */
class StatisticsPaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final List<Measure> MEASURES =
            Measures.load(Optional.empty()).all();
    private static final Period AUTUMN = Period.of(Kind.QUARTER, 1405, 3);

    private static List<Figure> figures(long factor) {
        Sums sums = new Sums(13 * factor, 13 * factor, 15_750_000 * factor, 14_500_000 * factor, 40 * factor);
        return MEASURES.stream().map(measure -> measure.counting().of(sums)).toList();
    }

    private static Report report(Period period, Dimension by, SortedMap<String, List<Figure>> rows, long last) {
        long sum = rows.size() * (rows.size() + 1L) / 2;
        return new Report(period, by, MEASURES, rows, figures(sum), figures(Math.max(1, sum / 12)), figures(last));
    }

    private static Order agencies(int count) {
        SortedMap<String, List<Figure>> rows = new TreeMap<>();
        for (int i = 1; i <= count; i++) {
            rows.put(Integer.toString(3100 + i), figures(i));
        }
        SortedMap<String, List<Figure>> months = new TreeMap<>();
        for (int i = 1; i <= 11; i++) {
            months.put(new JalaliMonth(1405, 9).plus(-i).toString(), figures(i * 3 % 7 + 1));
        }
        return new Order(
                report(AUTUMN, Dimension.AGENCY, rows, 0),
                report(AUTUMN.twelveMonths(), Dimension.MONTH, months, 0),
                new JalaliDate(1405, 10, 2));
    }

    private static byte[] bytes(Order order, Forms forms, boolean training) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfStatisticsPapers(ENGINE, forms, Cases.office(training), FormCases.PERSIAN).report(order, out);
        return out.toByteArray();
    }

    private static Pdf print(Order order, boolean training) {
        return new Pdf(bytes(order, Forms.shipped(), training));
    }

    @Test
    void tellsWhoseFiguresOfWhichPeriodMadeWhenAndTheirGrowth() throws Exception {
        assertThat(print(agencies(30), false).textByPdfBox())
                .contains("گزارش آمار", "کارگزاری رسمی مهرآوران", "سه‌ماههٔ سوم ۱۴۰۵ (مهر تا آذر)", "۱۴۰۵/۱۰/۰۲")
                .contains("۶٬۰۴۵", "۷٬۳۲۳٬۷۵۰٬۰۰۰", "۱٬۱۲۳٫۷", "برابر", "پیش‌تر نبود", "۳٫۱");
    }

    @Test
    void hundredsOfAgenciesStandUnderTheirHeadsOnEveryPageAndTheirSumAtTheEnd() throws Exception {
        Pdf pdf = print(agencies(400), false);
        String text = pdf.textByPdfBox();

        assertThat(pdf.find("ردیف").size()).isEqualTo(pdf.pages() - 1);
        assertThat(text).contains("۳۱۰۱", "۳۵۰۰", "۳۹۰");
        assertThat(pdf.textByPdfBox(pdf.pages())).contains("جمع", "۱٬۲۶۳٬۱۵۰٬۰۰۰٬۰۰۰");
        for (int page = 0; page < pdf.pages(); page++) {
            assertThat(pdf.inkOutside(page, PaperSize.A4_WIDE.margin() - 4)).isZero();
        }
    }

    @Test
    void figuresReadBackInPoppler() throws Exception {
        Optional<String> text = print(agencies(30), false).textByPoppler();
        assumeThat(text).as("pdftotext is installed").isPresent();
        assertThat(Pdf.missing(List.of("۷٬۳۲۳٬۷۵۰٬۰۰۰", "۶٬۰۴۵", "پذیرفته‌شده", "۱۴۰۵/۱۰/۰۲"), text.orElseThrow()))
                .isEmpty();
    }

    @Test
    void isPdfA2aByTheJudgementOfVeraPdf() throws Exception {
        assertThat(print(agencies(60), true).offences()).isEmpty();
        assertThat(print(agencies(2), false).offences()).isEmpty();
    }

    @Test
    void aWholeWithoutRowsHasNoTableOfThemButItsTwelveMonths() throws Exception {
        Order order = agencies(1);
        Report whole = report(AUTUMN, Dimension.WHOLE, new TreeMap<>(), 0);

        assertThat(print(new Order(whole, order.months(), order.madeOn()), false)
                        .textByPdfBox())
                .contains("در دوازده ماه")
                .doesNotContain("به تفکیک");
    }

    @Test
    void anOfficesOwnWordingIsUsedAndItsMistakesAreNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("statistics.txt");
        String own =
                "[title]\nآمار ما\n[subtitle]\n{period}\n[body]\n{accepted} پرونده\n[charts]\nنمودار\n[rows]\nردیف‌ها\n";
        Files.writeString(file, own);
        assertThat(new Pdf(bytes(agencies(3), Forms.of(folder), false)).textByPdfBox())
                .contains("آمار ما", "۷۸ پرونده")
                .doesNotContain("پیش‌نویس");

        Files.writeString(file, own.replace("{accepted}", "{acepted}"));
        Assertions.assertThatThrownBy(() -> bytes(agencies(3), Forms.of(folder), false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("WORDING_PLACE"));
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Pdf pdf = print(agencies(30), false);
        Golden.of("statistics").matches(pdf.image(0, 60));
        Golden.of("statistics-charts").matches(pdf.image(1, 60));
    }
}
