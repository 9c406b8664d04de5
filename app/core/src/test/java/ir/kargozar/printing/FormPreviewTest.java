package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPapers.Preview;
import ir.kargozar.offset.FormPapers.Spot;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Digits;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form as it is typed. */
class FormPreviewTest {
    private static final float ROUNDING = 0.2f;

    private static Preview preview(FormKind kind, FormValues typed) {
        FormPapers papers = FormCases.papers(Forms.shipped(), false);
        OffsetForm<?> form = OffsetForm.draft(new FormNumber(new OfficeCode("3101"), 1405, kind, 7), typed);
        return papers.preview(FormCases.order(papers, form));
    }

    private static List<Spot> spots(Preview preview, String field) {
        return preview.spots().stream()
                .filter(spot -> spot.field().equals(field))
                .toList();
    }

    /** What a reader finds in a rectangle of the page. */
    private static String text(Preview preview, Spot spot) throws Exception {
        try (PDDocument document = new Pdf(preview.pdf().bytes()).open()) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "spot", new Rectangle2D.Float(spot.left() - ROUNDING, spot.top(), spot.width(), spot.height()));
            stripper.extractRegions(document.getPage(spot.page()));
            return Pdf.clean(stripper.getTextForRegion("spot")).strip();
        }
    }

    @Test
    void isOneUnlabelledCopy() throws Exception {
        Pdf pdf = new Pdf(preview(FormKind.AGREEMENT, FormCases.values(FormKind.AGREEMENT))
                .pdf()
                .bytes());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.textByPdfBox()).doesNotContain("نسخهٔ ۱ از ۳");
        assertThat(pdf.offences()).isEmpty();
    }

    @Test
    void everyRectangleHoldsTheWordsOfItsField() throws Exception {
        Preview preview = preview(FormKind.AGREEMENT, FormCases.values(FormKind.AGREEMENT));
        assertThat(spots(preview, "centre.name")).hasSize(2);
        for (Spot spot : spots(preview, "centre.name")) {
            assertThat(text(preview, spot)).isEqualTo("بیمارستان مهر نمونه");
        }
        assertThat(spots(preview, "amount")).hasSize(3);
        for (Spot spot : spots(preview, "amount")) {
            assertThat(text(preview, spot)).isIn("۸٬۴۵۰٬۰۰۰٬۰۰۰", "هشت میلیارد و چهارصد و پنجاه میلیون");
        }
    }

    @Test
    void aValueThatWrapsHasARectangleForEachOfItsLines() throws Exception {
        String address = "اهواز، خیابان نمونهٔ آزمایشی، کوچهٔ گواه، ".repeat(6).strip();
        Preview preview =
                preview(FormKind.REQUEST, FormCases.values(FormKind.REQUEST).with("centre.address", address));
        List<Spot> spots = spots(preview, "centre.address");
        assertThat(spots).hasSize(2);
        StringBuilder read = new StringBuilder();
        for (Spot spot : spots) {
            read.append(text(preview, spot)).append(' ');
        }
        assertThat(read.toString().strip()).isEqualTo(address);
    }

    @Test
    void cellsAreNamedByListRowAndColumnOnWhateverPageTheyStand() throws Exception {
        Preview preview = preview(FormKind.WORKSHOPS, FormCases.workshops(60).values());
        for (int row : List.of(0, 20, 59)) {
            Spot spot = spots(preview, "workshops[" + row + "].amount").getFirst();
            assertThat(text(preview, spot).replace("٬", ""))
                    .isEqualTo(Digits.persian(Long.toString(1_000_000L * (row + 1))));
        }
        assertThat(preview.spots().stream().map(Spot::page).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void anEmptyFormIsPrintedWithADottedLineAtEveryField(FormKind kind) throws Exception {
        Preview preview = preview(kind, FormValues.EMPTY);
        Pdf pdf = new Pdf(preview.pdf().bytes());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.offences()).isEmpty();
        for (var field : FormCases.definition(kind).fields().toList()) {
            assertThat(spots(preview, field.name()))
                    .as(field.name())
                    .isNotEmpty()
                    .allSatisfy(spot -> {
                        assertThat(text(preview, spot)).matches("\\.{16,30}");
                    });
        }
    }

    @Test
    void whatIsNotValidIsPrintedAsItWasTyped() throws Exception {
        FormValues typed = FormCases.values(FormKind.AGREEMENT)
                .with("amount", "هشت میلیون و نیم")
                .with("centre.legalEntityId", "103802")
                .with("until", "1406/13/01");
        Preview preview = preview(FormKind.AGREEMENT, typed);
        assertThat(text(preview, spots(preview, "amount").getFirst())).isEqualTo("هشت میلیون و نیم");
        assertThat(text(preview, spots(preview, "centre.legalEntityId").getFirst()))
                .isEqualTo("103802");
        assertThat(text(preview, spots(preview, "until").getFirst())).isEqualTo("1406/13/01");
    }

    @Test
    void aSumThatCannotBeMadeIsNotPrinted() throws Exception {
        FormValues typed = FormCases.workshops(2).values();
        var rows = new ArrayList<>(typed.rows("workshops"));
        rows.set(1, Map.of("name", "کارگاه", "amount", "یک میلیون"));
        Preview preview = preview(FormKind.WORKSHOPS, typed.with("workshops", rows));
        assertThat(new Pdf(preview.pdf().bytes()).find("جمع")).isEmpty();
    }
}
