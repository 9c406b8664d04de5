package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Refusal;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final Texts PERSIAN = Texts.of(Language.FA);
    private static final PdfClaimPapers CLAIMS = new PdfClaimPapers(ENGINE, Forms.shipped(), PERSIAN);

    private static Pdf receipt(Claim<?> claim, boolean training) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CLAIMS.receipt(claim, Cases.office(training), out);
        return new Pdf(out.toByteArray());
    }

    private static Pdf returnNotice(Claim<ClaimState.Returned> claim, boolean training) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CLAIMS.returnNotice(claim, Cases.office(training), out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void receiptTellsEverythingItMust() throws Exception {
        assertThat(receipt(Cases.accepted(), false).textByPdfBox())
                .contains("رسید دریافت مدارک", "کارگزاری رسمی مهرآوران", "پروندهٔ بستری", "لالهٔ کریمی‌نژاد")
                .contains("۳۱۰۱-۰۵-۰۰۰۴۱-۵", "۰۴۹۹۳۷۰۸۹۹", "۰۰۱۲۳۴۵۶۷۸", "۰۹۱۲۱۲۳۴۵۶۷")
                .contains("IR82 0540 1026 8002 0817 9090 02", "بیمارستان مهر، اهواز")
                .contains("صورت‌حساب بیمارستان، اصل", "خلاصهٔ پرونده، رونوشت", "(۷ برگ)")
                .contains("بستری در بیمارستان", "۷۷۴۱", "لاپاراسکوپی", "A-118/05", "۱۲٬۵۰۰٬۰۰۰", "۱۵٬۷۵۰٬۰۰۰")
                .contains("پانزده میلیون و هفتصد و پنجاه هزار ریال", "۱۴۰۵/۰۸/۰۲", "مهر و امضای کارگزاری");
    }

    @Test
    void everyNationalIdStandsUnderWhoseItIs() throws Exception {
        assertThat(receipt(Cases.crowded(), false).textByPdfBox())
                .contains(PERSIAN.say("paper.mainInsured.nationalId"), PERSIAN.say("paper.representative.nationalId"));
    }

    @Test
    void receiptReadsBackInPoppler() throws Exception {
        Optional<String> text = receipt(Cases.accepted(), false).textByPoppler();
        assumeThat(text).as("pdftotext is installed").isPresent();
        List<String> words = List.of("کریمی‌نژاد", "۳۱۰۱-۰۵-۰۰۰۴۱-۵", "۰۴۹۹۳۷۰۸۹۹", "۱۵٬۷۵۰٬۰۰۰", "۱۴۰۵/۰۸/۰۲", "مهر");
        assertThat(Pdf.missing(words, text.orElseThrow())).isEmpty();
        assertThat(text.orElseThrow()).contains("IR82 0540 1026 8002 0817 9090 02", "صورت‌حساب بیمارستان");
    }

    @Test
    void codesOnPaperAreTheNumberOfTheClaim() throws Exception {
        assertThat(receipt(Cases.accepted(), false).qrCode(0)).isEqualTo(Cases.NUMBER.toString());
        assertThat(receipt(Cases.crowded(), true).qrCode(0)).isEqualTo(Cases.NUMBER.toString());
        assertThat(returnNotice(Cases.returned(), false).qrCode(0)).isEqualTo(Cases.NUMBER.toString());
    }

    @Test
    void returnNoticeGivesEveryReasonAndItsRemedy() throws Exception {
        Claim<ClaimState.Returned> claim = Cases.returned();
        String text = returnNotice(claim, false).textByPdfBox();
        assertThat(text).contains("اعلام برگشت مدارک", "۳۱۰۱-۰۵-۰۰۰۴۱-۵", "لالهٔ کریمی‌نژاد", "۱۴۰۵/۰۸/۰۳");
        for (ReturnReason reason : claim.state().reasons()) {
            assertThat(Pdf.missing(List.of(reason.reason().split(" ", -1)), text))
                    .isEmpty();
            assertThat(Pdf.missing(List.of(reason.remedy().split(" ", -1)), text))
                    .isEmpty();
        }
    }

    @Test
    void smallClaimsAreReceivedOnA5AndLargeOnesOnA4() throws Exception {
        assertThat(receipt(Cases.small(), false).heightOfPage()).isEqualTo(PaperSize.A5.height());
        assertThat(receipt(Cases.small(), false).pages()).isEqualTo(1);
        assertThat(receipt(Cases.crowded(), false).heightOfPage()).isEqualTo(PaperSize.A4.height());
    }

    @Test
    void endlessNamesWrapAndNothingLeavesThePage() throws Exception {
        Pdf pdf = receipt(Cases.crowded(), false);
        String text = pdf.textByPdfBox();
        int expected = Cases.LONG_NAME.split("میرمحمدصادقی‌لنگرودی", -1).length - 1;
        assertThat(text.split("میرمحمدصادقی‌لنگرودی", -1).length - 1).isGreaterThanOrEqualTo(3 * expected);
        assertThat(text).contains("۱٬۰۰۰٬۰۲۹", "سی میلیون", "صفحهٔ ۲ از ۲");
        for (int page = 0; page < pdf.pages(); page++) {
            assertThat(pdf.inkOutside(page, PaperSize.A4.margin() - 4)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John Smith",
                "=1+1",
                "ا\u200dب",
                "ﷲ ﷼ ﻻ",
                "رضا\u200f(الف)",
                "ـــ",
                "\u064b\u064c",
                "ۀ ة ي ك",
                "١٢٣",
                "x\u00adyz"
            })
    void oddNamesArePrintedAndStayPdfA(String name) throws Exception {
        assertThat(receipt(Cases.named(name), false).offences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"علی 李 رضایی", "😀 رضایی", "क्षत्रिय رضایی"})
    void lettersThatTheFontLacksBecomeQuestionMarksInsteadOfNoReceipt(String name) throws Exception {
        Pdf pdf = receipt(Cases.named(name), false);
        assertThat(pdf.offences()).isEmpty();
        assertThat(pdf.textByPdfBox()).contains("?", "رضایی");
    }

    @Test
    void trainingMarkStandsOnEveryPageOfEveryPaperAndOnNoLiveOne() throws Exception {
        for (Pdf pdf : List.of(receipt(Cases.crowded(), true), returnNotice(Cases.returned(), true))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.textByPdfBox(page)).contains("نمونهٔ آموزشی");
                assertThat(pdf.watermarked(page - 1)).isTrue();
            }
        }
        assertThat(receipt(Cases.accepted(), false).textByPdfBox()).doesNotContain("نمونهٔ آموزشی");
        assertThat(receipt(Cases.accepted(), false).watermarked(0)).isFalse();
    }

    @Test
    void allPapersArePdfA2aByTheJudgementOfVeraPdf() throws Exception {
        assertThat(receipt(Cases.crowded(), true).offences()).isEmpty();
        assertThat(returnNotice(Cases.returned(), false).offences()).isEmpty();
    }

    @Test
    void receiptLooksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("receipt").matches(receipt(Cases.small(), false).image(0, 60));
    }

    @Test
    void returnNoticeLooksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("return-notice").matches(returnNotice(Cases.returned(), false).image(0, 60));
    }

    @Test
    void shippedWordingIsMarkedAsADraftAndAnOfficesOwnIsNot(@TempDir Path folder) throws Exception {
        assertThat(receipt(Cases.small(), false).textByPdfBox()).contains("پیش‌نویس پیش‌فرض");
        Files.writeString(
                folder.resolve("receipt.txt"),
                "[title]\nرسید ما\n[body]\n{insured}، بفرمایید.\n[boxes]\nمهر\n[services]\nVISIT=دیدار\n");
        assertThat(receiptWith(Forms.of(folder)).textByPdfBox())
                .contains("رسید ما", "لالهٔ کریمی‌نژاد، بفرمایید.")
                .doesNotContain("پیش‌نویس");
    }

    @Test
    void refusesAWordingWithAnUnknownPlaceNamingItsLine(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("receipt.txt"),
                "[title]\nرسید\n[body]\nسلام\nاز {insurred}\n[boxes]\nمهر\n[services]\nVISIT=دیدار\n");
        assertThatThrownBy(() -> receiptWith(Forms.of(folder))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("WORDING_PLACE");
            assertThat(PERSIAN.problem("", refusal.code(), refusal.arguments()).message())
                    .isEqualTo("در متن receipt.txt، سطر ۵: جای «insurred» شناخته نیست.");
            assertThat(PERSIAN.problem("", refusal.code(), refusal.arguments()).remedy())
                    .contains("insured", "number");
        });
    }

    private static Pdf receiptWith(Forms forms) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfClaimPapers(ENGINE, forms, PERSIAN).receipt(Cases.small(), Cases.office(false), out);
        return new Pdf(out.toByteArray());
    }
}
