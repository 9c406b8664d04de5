package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.Table.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Pages, lines and edges of what is set. */
class PaginationTest {
    private static final PersianEngine ENGINE = new PersianEngine();

    private static Pdf print(Block... blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ENGINE.print(new Sheet(PaperSize.A5, "برگه", List.of(blocks), SampleSheet.furniture()), out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void oneToSixtyRowsPaginateWithAHeadOnEveryPageAndLoseNone() throws Exception {
        int before = 1;
        for (int rows = 1; rows <= 60; rows++) {
            Pdf pdf = print(SampleSheet.table(rows));
            int pages = pdf.pages();
            assertThat(pages).isBetween(before, before + 1);
            assertThat(pdf.find("ردیف")).hasSize(pages);
            assertThat(pdf.textByPdfBox().split("PRJ-24", -1)).hasSize(rows + 1);
            assertThat(pdf.textByPdfBox(pages)).contains("جمع");
            before = pages;
        }
        assertThat(before).isEqualTo(3);
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() throws Exception {
        for (int lines = 15; lines < 40; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("سطر"));
            }
            blocks.add(Paragraph.heading("عنوان"));
            blocks.add(
                    lines % 2 == 0
                            ? Paragraph.of("متن")
                            : Table.of(Column.of("متن", 1)).row("یک"));
            Pdf pdf = print(blocks.toArray(Block[]::new));
            assertThat(pdf.find("عنوان").getFirst().page())
                    .as("%s lines before it", lines)
                    .isEqualTo(pdf.find("متن").getFirst().page());
        }
    }

    @Test
    void signaturesNeverStandAloneOnAPage() throws Exception {
        for (int rows = 1; rows <= 40; rows++) {
            Boxes boxes = new Boxes(List.of(Boxes.Box.of("امضا", "")), 60);
            Pdf pdf = print(SampleSheet.table(rows), boxes);
            int page = pdf.find("امضا").getFirst().page();
            assertThat(page).isEqualTo(pdf.pages());
            assertThat(pdf.textByPdfBox(page)).as("%s rows", rows).contains("جمع", "PRJ-24" + rows);
        }
    }

    @Test
    void aSumNeverStandsAloneUnderTheHeadOfItsTable() throws Exception {
        for (int rows = 1; rows <= 40; rows++) {
            Pdf pdf = print(SampleSheet.table(rows));
            assertThat(pdf.textByPdfBox(pdf.pages())).as("%s rows", rows).contains("جمع", "PRJ-24" + rows);
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnOnTheNextOneUnderItsHead() throws Exception {
        String words = "میرمحمدصادقی‌لنگرودی ".repeat(200).strip();
        Pdf pdf = print(Table.of(Column.of("ردیف", 1), Column.of("شرح", 4))
                .row("۱", words)
                .row("۲", "پایان"));
        assertThat(pdf.pages()).isEqualTo(4);
        assertThat(pdf.find("ردیف")).hasSize(4);
        assertThat(pdf.textByPdfBox().split("میرمحمدصادقی‌لنگرودی", -1)).hasSize(201);
        assertThat(pdf.offences()).isEmpty();
    }

    @Test
    void aLongParagraphGoesOnOnTheNextPage() throws Exception {
        Pdf pdf = print(Paragraph.of("نشانی کامل ".repeat(600).strip()).aligned(Align.JUSTIFIED));
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.textByPdfBox().split("نشانی", -1)).hasSize(601);
        assertThat(pdf.offences()).isEmpty();
    }

    @Test
    void justifiedLinesReachBothEdgesAndTheLastOneOnlyTheRight() throws Exception {
        List<float[]> lines =
                lines(print(Paragraph.of(SampleSheet.PARAGRAPHS.getFirst()).aligned(Align.JUSTIFIED)));
        float margin = PaperSize.A5.margin();
        float right = PaperSize.A5.width() - margin;
        assertThat(lines).hasSizeGreaterThan(2);
        for (float[] line : lines.subList(0, lines.size() - 1)) {
            assertThat(line[0]).isBetween(margin - 0.1f, margin + 0.1f);
            assertThat(line[1]).isBetween(right - 0.1f, right + 0.1f);
        }
        assertThat(lines.getLast()[0]).isGreaterThan(margin + 1);
        assertThat(lines.getLast()[1]).isBetween(right - 0.1f, right + 0.1f);
    }

    /** Left and right edge of every line but the page number's, from the top. */
    private static List<float[]> lines(Pdf pdf) throws IOException {
        Map<Integer, float[]> lines = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (glyph.getFontSizeInPt() > 9
                        && glyph.getWidthDirAdj() > 0
                        && !glyph.getUnicode().isBlank()) {
                    float[] line = lines.computeIfAbsent(
                            Math.round(glyph.getYDirAdj() / 8), fresh -> new float[] {Float.MAX_VALUE, 0});
                    line[0] = Math.min(line[0], glyph.getXDirAdj());
                    line[1] = Math.max(line[1], glyph.getXDirAdj() + glyph.getWidthDirAdj());
                }
            }
        };
        try (PDDocument document = pdf.open()) {
            stripper.getText(document);
        }
        return List.copyOf(lines.values());
    }
}
