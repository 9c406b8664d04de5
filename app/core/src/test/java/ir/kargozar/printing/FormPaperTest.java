package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormPapers.Order;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four forms on paper. */
class FormPaperTest {
    private static final String LONG_NAME = "بیمارستان تخصصی و فوق تخصصی شهدای گمنام میرمحمدصادقی‌لنگرودی "
            .repeat(4)
            .substring(0, 200)
            .strip();

    /** A value as it stands on paper. */
    private static String written(FieldType type, String value) {
        return switch (type) {
            case TEXT -> value;
            case DATE -> Digits.persian(value.replace('-', '/'));
            case AMOUNT ->
                Digits.persian(String.format("%,d", Long.parseLong(value)).replace(',', '٬'));
            default -> Digits.persian(value);
        };
    }

    /** Every value of a form as it stands on paper. */
    private static List<String> written(OffsetForm<?> form) {
        List<String> all = new ArrayList<>();
        FormValues values = form.values();
        var definition = FormCases.definition(form.kind());
        definition
                .fields()
                .filter(field -> !values.text(field.name()).isEmpty())
                .forEach(field -> all.add(written(field.type(), values.text(field.name()))));
        definition
                .lists()
                .forEach(list -> values.rows(list.name())
                        .forEach(row -> list.columns()
                                .forEach(column ->
                                        all.add(written(column.type(), row.getOrDefault(column.name(), ""))))));
        return all;
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyValueReadsBackOnEveryCopy(FormKind kind) throws Exception {
        OffsetForm<?> form = FormCases.form(kind);
        Pdf pdf = FormCases.print(form);
        assertThat(pdf.pages()).isEqualTo(kind == FormKind.AGREEMENT ? 3 : 1);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.textByPdfBox(page))
                    .contains(written(form))
                    .contains(
                            "کارگزاری رسمی مهرآوران",
                            Digits.persian(form.number().toString()),
                            "صفحهٔ ۱ از ۱");
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyValueReadsBackInPoppler(FormKind kind) throws Exception {
        OffsetForm<?> form = FormCases.form(kind);
        Optional<String> text = FormCases.print(form).textByPoppler();
        assumeThat(text).as("pdftotext is installed").isPresent();
        List<String> words = written(form).stream()
                .flatMap(value -> List.of(value.split(" ")).stream())
                .toList();
        assertThat(Pdf.missing(words, text.orElseThrow())).isEmpty();
    }

    /**
     * A tanwin that stands on a letter of its own reads back whole in PDFBox, one on a lam-alef is lost there; poppler
     * parts it from its word. The letters themselves always read back.
     */
    @Test
    void tanwinReadsBackAsFarAsReadersCan() throws Exception {
        FormValues values = FormCases.values(FormKind.REQUEST);
        Pdf pdf = FormCases.print(FormCases.form(FormKind.REQUEST, values.with("centre.name", "دائماً کتباً مثلاً")));
        assertThat(pdf.textByPdfBox()).contains("دائماً کتباً مثلا");
        assertThat(pdf.offences()).isEmpty();
        pdf.textByPoppler()
                .ifPresent(
                        text -> assertThat(text.replaceAll("[\\s\u064b]", "")).contains("دائما", "کتبا", "مثلا"));
    }

    @Test
    void amountsStandInWords() throws Exception {
        assertThat(FormCases.print(FormCases.form(FormKind.REQUEST)).textByPdfBox())
                .contains("هشت میلیارد و چهارصد و پنجاه میلیون ریال");
        assertThat(FormCases.print(FormCases.form(FormKind.WORKSHOPS)).textByPdfBox())
                .contains("دو میلیارد و چهارصد و سه میلیون و دویست و پنجاه هزار ریال");
    }

    @Test
    void copiesAreNumberedNamedAndEqual() throws Exception {
        Pdf pdf = FormCases.print(FormCases.form(FormKind.AGREEMENT));
        List<String> labels = List.of(
                "نسخهٔ ۱ از ۳: دفتر رسیدگی به اسناد پزشکی",
                "نسخهٔ ۲ از ۳: ادارهٔ کل تأمین اجتماعی استان (شعبه)",
                "نسخهٔ ۳ از ۳: مرکز درمانی (از طریق مدیریت درمان)");
        String first = pdf.textByPdfBox(1);
        for (int copy = 0; copy < 3; copy++) {
            String text = pdf.textByPdfBox(copy + 1);
            assertThat(text).contains(labels.get(copy));
            assertThat(text.replace(labels.get(copy), "")).isEqualTo(first.replace(labels.getFirst(), ""));
        }
    }

    @Test
    void aCopyAloneKeepsItsNumberOfThree() throws Exception {
        FormPapers papers = FormCases.papers(Forms.shipped(), false);
        Order all = FormCases.order(papers, FormCases.form(FormKind.AGREEMENT));
        Order one = new Order(all.form(), all.definition(), all.template(), List.of(Copy.CENTRE), all.reprint());
        Pdf pdf = FormCases.print(papers, one);
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.textByPdfBox()).contains("نسخهٔ ۳ از ۳").doesNotContain("نسخهٔ ۱ از ۳");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void theCodeInThePictureOfEveryCopyIsThatOfTheRecord(FormKind kind) throws Exception {
        OffsetForm<?> form = FormCases.form(kind);
        String code = FormCode.of(form.number(), form.version(), form.values()).toString();
        Pdf pdf = FormCases.print(form);
        for (int page = 0; page < pdf.pages(); page++) {
            assertThat(pdf.qrCode(page)).isEqualTo(code);
        }
        int checksum = code.lastIndexOf('/') + 1;
        assertThat(pdf.textByPdfBox()).contains(code.substring(0, checksum), code.substring(checksum));
    }

    @Test
    void aFormIsMarkedWithItsRegistrationAndItsVersion() throws Exception {
        OffsetForm<FormState.Printed> printed = FormCases.form(FormKind.REQUEST);
        assertThat(FormCases.print(printed).textByPdfBox())
                .contains("شمارهٔ ثبت ................", "تاریخ ثبت ................")
                .doesNotContain("ویرایش");
        OffsetForm<?> second = printed.<FormState.Draft>anew(printed.values(), new FormState.Draft())
                .step(FormState.Draft::ready)
                .step(FormState.Ready::print)
                .step(state -> state.register(FormCases.REGISTRATION));
        Pdf pdf = FormCases.print(second);
        assertThat(pdf.textByPdfBox()).contains("شماره (ویرایش ۲)", "۱۴۰۵/د/۲۲۰۷", "۱۴۰۵/۰۹/۰۲");
        assertThat(pdf.qrCode(0)).startsWith(printed.number() + "/2/");
    }

    @Test
    void aReprintSaysSoOnEveryPageWithItsNumberAndTheTimeOfTheOffice() throws Exception {
        FormPapers papers = FormCases.papers(Forms.shipped(), false);
        for (OffsetForm<?> form : List.of(FormCases.form(FormKind.AGREEMENT), FormCases.workshops(60))) {
            Order first = FormCases.order(papers, form);
            Pdf again = FormCases.print(papers, FormCases.again(first, 2));
            assertThat(again.pages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                assertThat(again.textByPdfBox(page)).contains("چاپ مجدد (چاپ شمارهٔ ۲، ۱۴۰۵/۰۹/۰۱، ساعت ۱۰:۰۵)");
            }
            assertThat(FormCases.print(papers, first).textByPdfBox()).doesNotContain("چاپ مجدد");
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void namesOfTwoHundredCharactersWrapAndNothingIsCut(FormKind kind) throws Exception {
        FormValues values = FormCases.values(kind);
        var definition = FormCases.definition(kind);
        for (var field : definition.fields().toList()) {
            values = field.type() == FieldType.TEXT ? values.with(field.name(), LONG_NAME) : values;
        }
        for (var list : definition.lists().toList()) {
            var rows = values.rows(list.name()).stream()
                    .map(row -> {
                        var wide = new HashMap<>(row);
                        wide.put("name", LONG_NAME);
                        return (Map<String, String>) wide;
                    })
                    .toList();
            values = values.with(list.name(), rows);
        }
        OffsetForm<?> form = FormCases.form(kind, values);
        Pdf pdf = FormCases.print(form);
        String text = pdf.textByPdfBox();
        assertThat(text).contains(written(form));
        assertThat(pdf.offences()).isEmpty();
        for (int page = 0; page < pdf.pages(); page++) {
            assertThat(pdf.inkOutside(page, PaperSize.A4.margin() - 4)).isZero();
        }
    }

    @Test
    void oneToSixtyWorkshopsPaginateWithTheirHeadOnEveryPageAndLoseNone() throws Exception {
        int before = 1;
        for (int count = 1; count <= 60; count++) {
            Pdf pdf = FormCases.print(FormCases.workshops(count));
            int pages = pdf.pages();
            assertThat(pages).as("%s workshops", count).isBetween(before, before + 1);
            String all = pdf.textByPdfBox();
            for (int i = 1; i <= count; i++) {
                assertThat(all).containsOnlyOnce(Digits.persian(Integer.toString(1_000_000_000 + i)));
            }
            for (int page = 1; page <= pages; page++) {
                String text = pdf.textByPdfBox(page);
                assertThat(text).contains(Digits.persian("صفحهٔ " + page + " از " + pages));
                int number = page;
                assertThat(pdf.find("ردیف").stream().filter(head -> head.page() == number))
                        .as("heads on page %s of %s workshops", page, count)
                        .hasSize(text.contains("کارفرمای نمونه") ? 1 : 0);
            }
            assertThat(pdf.textByPdfBox(pages))
                    .as("signatures stand under the last words of the form")
                    .contains("مدیر درمان استان", "کتباً به مرکز و به هر یک از کارفرمایان");
            before = pages;
        }
        assertThat(before).isEqualTo(3);
    }

    @Test
    void sumsStandUnderMoreThanOneWorkshop() throws Exception {
        assertThat(FormCases.print(FormCases.workshops(2)).find("جمع")).hasSize(1);
        assertThat(FormCases.print(FormCases.workshops(1)).find("جمع")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void everyFormIsPdfA2aByTheJudgementOfVeraPdfWithItsFontsInside(FormKind kind) throws Exception {
        FormPapers papers = FormCases.papers(Forms.shipped(), true);
        Order order = FormCases.order(papers, FormCases.form(kind));
        for (Pdf pdf : List.of(FormCases.print(papers, order), FormCases.print(papers, FormCases.again(order, 12)))) {
            assertThat(pdf.offences()).isEmpty();
            try (PDDocument document = pdf.open()) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void trainingMarkStandsOnEveryPageAndOnNoLiveOne() throws Exception {
        FormPapers training = FormCases.papers(Forms.shipped(), true);
        Pdf pdf = FormCases.print(training, FormCases.order(training, FormCases.workshops(60)));
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.textByPdfBox(page)).contains("نمونهٔ آموزشی", "پیش‌نویس پیش‌فرض");
            assertThat(pdf.watermarked(page - 1)).isTrue();
        }
        Pdf live = FormCases.print(FormCases.form(FormKind.REQUEST));
        assertThat(live.watermarked(0)).isFalse();
        assertThat(live.textByPdfBox()).doesNotContain("نمونهٔ آموزشی");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void looksAsItDidWhenAPersonLookedAtIt(FormKind kind) throws Exception {
        Golden.of("form-" + kind.number())
                .matches(FormCases.print(FormCases.form(kind)).image(0, 60));
    }

    @Test
    void aReprintOfManyWorkshopsLooksAsItDidWhenAPersonLookedAtIt() throws Exception {
        FormPapers papers = FormCases.papers(Forms.shipped(), true);
        Order order = FormCases.again(FormCases.order(papers, FormCases.workshops(60)), 2);
        Golden.of("form-3-reprint").matches(FormCases.print(papers, order).image(1, 60));
    }
}
