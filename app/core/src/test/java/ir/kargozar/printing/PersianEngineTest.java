package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PersianEngineTest {
    /** Least share of the words found again; measured: all. */
    private static final double PDFBOX_MINIMUM = 1.0;

    /** Least share of the words found again; measured: 87 of 91 (a shadda parts its word, marks stick to digits). */
    private static final double POPPLER_MINIMUM = 0.95;

    private static final Pdf SAMPLE = new Pdf(SampleSheet.pdf(SampleSheet.plain()));

    @Test
    void printsPdfA2aByTheJudgementOfVeraPdf() throws Exception {
        Furniture everything = SampleSheet.furniture()
                .watermark("نمونهٔ آموزشی")
                .notice("پیش‌نویس پیش‌فرض")
                .copies(List.of("نسخهٔ ۱ از ۲", "نسخهٔ ۲ از ۲"));
        assertThat(SAMPLE.offences()).isEmpty();
        assertThat(new Pdf(SampleSheet.pdf(SampleSheet.sheet(everything))).offences())
                .isEmpty();
    }

    @Test
    void lettersReadBackInPdfBox() throws Exception {
        List<String> tokens = SampleSheet.tokens();
        List<String> missing = Pdf.missing(tokens, SAMPLE.textByPdfBox());
        assertThat(1 - missing.size() / (double) tokens.size())
                .as("missing %s", missing)
                .isGreaterThanOrEqualTo(PDFBOX_MINIMUM);
    }

    @Test
    void lettersReadBackInPoppler() throws Exception {
        Optional<String> text = SAMPLE.textByPoppler();
        assumeThat(text).as("pdftotext is installed").isPresent();
        List<String> tokens = SampleSheet.tokens();
        List<String> missing = Pdf.missing(tokens, text.orElseThrow());
        assertThat(1 - missing.size() / (double) tokens.size())
                .as("missing %s", missing)
                .isGreaterThanOrEqualTo(POPPLER_MINIMUM);
    }

    @Test
    void readsLamAlefAndNonJoinersBackAsWritten() throws Exception {
        assertThat(SAMPLE.textByPdfBox()).contains("لایحه‌نگار", "کالاهای", "ملأ", "الآن", "نمی‌توانسته‌ایم");
    }

    @Test
    void readsBracketsAndCodesBackAsWritten() throws Exception {
        assertThat(SAMPLE.textByPdfBox())
                .contains("(سهامی خاص)", "«PostgreSQL 17»", "SR-1403/0087-B", "۳۱۰۱-۰۵-۰۰۰۴۱-۷")
                .contains("IR82 0540 1026 8002 0817 9090 02");
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("persian-sample").matches(SAMPLE.image(0, 60));
    }

    @Test
    void drawsTheWatermarkBehindTheTextAndAcrossThePage() throws Exception {
        Furniture training = SampleSheet.furniture().watermark("نمونهٔ آموزشی");
        Pdf pdf = new Pdf(SampleSheet.pdf(SampleSheet.sheet(training)));
        Golden.of("persian-sample-training").matches(pdf.image(0, 60));
        assertThat(pdf.find("نمونهٔ آموزشی")).hasSize(1);
    }

    @Test
    void setsLanguageTitleDirectionAndKeepsTheProducerLine() throws Exception {
        try (PDDocument document = SAMPLE.open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fa-IR");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("نمونهٔ برگه");
            assertThat(document.getDocumentInformation().getProducer()).contains("iText");
            assertThat(document.getDocumentCatalog()
                            .getViewerPreferences()
                            .getCOSObject()
                            .getNameAsString("Direction"))
                    .isEqualTo("R2L");
        }
    }

    @Test
    void embedsEveryFont() throws Exception {
        try (PDDocument document = SAMPLE.open()) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Vazirmatn");
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void putsTheFirstColumnOfATableAtTheRight() throws Exception {
        Pdf.Place row = SAMPLE.find("ردیف").getFirst();
        Pdf.Place description = SAMPLE.find("شرح").getFirst();
        Pdf.Place amount = SAMPLE.find("مبلغ (ریال)").getFirst();
        assertThat(row.left()).isGreaterThan(description.right());
        assertThat(description.left()).isGreaterThan(amount.right());
    }

    @Test
    void repeatsTheHeadOfATableAndNumbersEveryPage() throws Exception {
        Sheet longSheet = new Sheet(PaperSize.A5, "بلند", List.of(SampleSheet.table(60)), SampleSheet.furniture());
        Pdf pdf = new Pdf(SampleSheet.pdf(longSheet));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.find("ردیف")).extracting(Pdf.Place::page).containsExactly(1, 2, 3);
        assertThat(pdf.textByPdfBox()).contains("صفحهٔ ۱ از ۳", "صفحهٔ ۲ از ۳", "صفحهٔ ۳ از ۳");
    }

    @Test
    void drawsAQrCodeThatReadersRead() throws Exception {
        assertThat(SAMPLE.qrCode(0)).isEqualTo(SampleSheet.CODE);
    }

    @Test
    void labelsEveryCopyAndStoresTheirContentOnce() throws Exception {
        List<String> labels = List.of("نسخهٔ ۱ از ۳", "نسخهٔ ۲ از ۳", "نسخهٔ ۳ از ۳");
        Pdf copies = new Pdf(
                SampleSheet.pdf(SampleSheet.sheet(SampleSheet.furniture().copies(labels))));
        assertThat(copies.pages()).isEqualTo(3);
        for (int i = 0; i < labels.size(); i++) {
            assertThat(copies.find(labels.get(i))).extracting(Pdf.Place::page).containsExactly(i + 1);
        }
        assertThat(copies.find("ردیف")).hasSize(3);
        assertThat(copies.size()).isLessThan(SAMPLE.size() * 3 / 2); // only structure and labels are added
    }

    @Test
    void wrapsWhatIsLongerThanItsLineInsteadOfCuttingIt() throws Exception {
        String unbroken = "ن".repeat(300);
        Sheet sheet = new Sheet(
                PaperSize.A5, "بلند", List.of(Paragraph.of(unbroken), Paragraph.of("پایان")), SampleSheet.furniture());
        Pdf pdf = new Pdf(SampleSheet.pdf(sheet));
        String text = pdf.textByPdfBox();
        assertThat(text.chars().filter(c -> c == 'ن').count()).isEqualTo(301);
        assertThat(pdf.inkOutside(0, PaperSize.A5.margin() - 2)).isZero();
    }

    @Test
    void printsTheSameFromManyThreads() throws Exception {
        String expected = SAMPLE.textByPdfBox();
        List<Future<byte[]>> printed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 24; i++) {
                printed.add(threads.submit(() -> SampleSheet.pdf(SampleSheet.plain())));
            }
        }
        for (Future<byte[]> paper : printed) {
            assertThat(new Pdf(paper.get()).textByPdfBox()).isEqualTo(expected);
        }
    }

    @Test
    void warmsItselfUp() {
        new PersianEngine().warmUp();
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        Path file = Files.createTempFile("sheet", ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PersianEngine().print(SampleSheet.plain(), out);
            out.write('!');
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).endsWith("!");
        Files.delete(file);
    }
}
