package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.handover.HandoverSheet;
import ir.kargozar.handover.Hands;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Digits;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters to those concerned, and the sheet that goes with a package. */
class LetterTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 12);

    private static Pdf print(Consumer<OutputStream> paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.accept(out);
        return new Pdf(out.toByteArray());
    }

    private static Pdf outcome(ClaimState state, boolean training) {
        Claim<?> claim =
                new Claim<>(new UUID(1, 2), Cases.NUMBER, 5, Cases.accepted().content(), state);
        return print(out -> new PdfClaimPapers(ENGINE, Forms.shipped(), FormCases.PERSIAN)
                .outcome(claim, Cases.office(training), out));
    }

    private static ClaimState partly() {
        return new ClaimState.Approved(Cases.RECEIVED, DAY, new Rial(15_750_000), new Rial(12_000_000));
    }

    private static ClaimState givenBack() {
        return new ClaimState.ReturnedByOffice(
                Cases.RECEIVED, DAY, Cases.returned().state().reasons());
    }

    private static final Optional<Hands> TWO = Optional.of(new Hands("سارا نمونه‌پور", Optional.of("لیلا نمونه‌زاده")));

    private static HandoverSheet sheet(int claims) {
        return sheet(claims, TWO);
    }

    private static HandoverSheet sheet(int claims, Optional<Hands> hands) {
        List<HandoverSheet.Row> rows = IntStream.rangeClosed(1, claims)
                .mapToObj(i -> new HandoverSheet.Row(
                        new ClaimNumber(new OfficeCode("3101"), 1405, i),
                        "لالهٔ نمونه‌پور",
                        i,
                        new Rial(1_000_000L * i)))
                .toList();
        long sum = claims * (claims + 1L) / 2 * 1_000_000;
        Totals totals = claims < 2
                ? new Totals(
                        Map.of(ClaimKind.INPATIENT, new Totals.Sum(claims, new Rial(sum))),
                        0,
                        0,
                        Totals.Others.NONE,
                        Totals.Scans.NONE)
                : new Totals(
                        Map.of(
                                ClaimKind.OUTPATIENT,
                                new Totals.Sum(1, new Rial(1_000_000)),
                                ClaimKind.INPATIENT,
                                new Totals.Sum(claims - 1, new Rial(sum - 1_000_000))),
                        2,
                        0,
                        Totals.Others.NONE,
                        new Totals.Scans(87, 1_000_000));
        PackageHead head = new PackageHead(
                new UUID(3, 4),
                new OfficeCode("3101"),
                new OfficeCode("OFFICE-31"),
                42,
                Optional.of("ab"),
                Instant.parse("2026-11-22T21:05:00Z"),
                false);
        return new HandoverSheet(head, totals, rows, hands);
    }

    private static Pdf handOver(int claims, boolean training) {
        return handOver(sheet(claims), training);
    }

    private static Pdf handOver(HandoverSheet sheet, boolean training) {
        PdfFormPapers.Here here = new PdfFormPapers.Here(Cases.office(training), ZoneId.of("Asia/Tehran"));
        return print(out -> new PdfHandoverPapers(ENGINE, Forms.shipped(), here, FormCases.PERSIAN).sheet(sheet, out));
    }

    private static Settlement settlement(boolean ofWorkshop) {
        Settlement.Workshop workshop = new Settlement.Workshop(
                Cases.line("شرکت تجهیزات پزشکی کارون نمونه"),
                new WorkshopCode("3101500011"),
                Cases.line("آرش نمونه‌پور"));
        return new Settlement(
                new Settlement.Centre(Cases.line("بیمارستان مهر نمونه"), new WorkshopCode("3101234567")),
                ofWorkshop ? Optional.of(workshop) : Optional.empty(),
                List.of(
                        new Settlement.Row(
                                Cases.line("98-1403-118"),
                                DebtKind.OVERDUE,
                                new Rial(900_000_000),
                                Cases.line("77120")),
                        new Settlement.Row(
                                Cases.line("98-1404-020"),
                                DebtKind.CURRENT,
                                new Rial(350_000_000),
                                Cases.line("77121"))),
                DAY);
    }

    private static PdfSettlementPapers settlements() {
        return new PdfSettlementPapers(ENGINE, Forms.shipped(), Cases.office(false), FormCases.PERSIAN);
    }

    private static Pdf toCentre(boolean ofWorkshop) {
        return print(out -> settlements().toCentre(settlement(ofWorkshop), out));
    }

    private static Pdf toEmployer() {
        return print(out -> settlements().toEmployer(settlement(true), out));
    }

    @Test
    void outcomeInFullSaysWhatWillBePaidAndWhere() throws Exception {
        ClaimState full = new ClaimState.Approved(Cases.RECEIVED, DAY, new Rial(15_750_000), new Rial(15_750_000));
        assertThat(outcome(full, false).textByPdfBox())
                .contains("نتیجهٔ رسیدگی", "لالهٔ کریمی‌نژاد", "۳۱۰۱-۰۵-۰۰۰۴۱-۵", "۱۴۰۵/۰۹/۱۲", "به‌طور کامل تأیید شد")
                .contains("۱۵٬۷۵۰٬۰۰۰", "پانزده میلیون و هفتصد و پنجاه هزار ریال", "IR82 0540 1026 8002 0817 9090 02");
    }

    @Test
    void outcomeInPartSaysWhatIsNotPaid() throws Exception {
        assertThat(outcome(partly(), false).textByPdfBox())
                .contains("۱۵٬۷۵۰٬۰۰۰", "۱۲٬۰۰۰٬۰۰۰", "۳٬۷۵۰٬۰۰۰", "دوازده میلیون ریال", "تعرفه‌های مصوب");
    }

    @Test
    void outcomeInPartNamesEveryItemThatIsCutAndWhy() throws Exception {
        ReturnReason over = new ReturnReason("OVER_TARIFF", "مبلغ از تعرفهٔ مصوب بیشتر است.", "بررسی دوباره بخواهید.");
        Rial all = Cases.accepted().content().amount();
        Deduction cut = new Deduction(1, new Rial(1_250_000), List.of(over));
        ClaimState state = new ClaimState.Approved(Cases.RECEIVED, DAY, all, all.minus(cut.cut()), List.of(cut));
        String text = outcome(state, false).textByPdfBox();
        assertThat(text).contains("۱٬۲۵۰٬۰۰۰", "صورت‌حساب");
        assertThat(Pdf.missing(List.of((over.reason() + " " + over.remedy()).split(" ", -1)), text))
                .isEmpty();
        assertThat(outcome(partly(), false).textByPdfBox()).doesNotContain("چه می‌توان کرد");
    }

    @Test
    void outcomePaidSaysWhenAndHowMuch() throws Exception {
        ClaimState paid = new ClaimState.Paid(Cases.RECEIVED, DAY, new Rial(12_000_000));
        assertThat(outcome(paid, false).textByPdfBox())
                .contains("۱۴۰۵/۰۹/۱۲", "۱۲٬۰۰۰٬۰۰۰", "پرداخت شد", "۳٬۷۵۰٬۰۰۰")
                .doesNotContain("پرداخت خواهد شد");
    }

    private static ClaimState assigned() {
        Assignment to = new Assignment(
                new WorkshopCode("3101234567"),
                Cases.line("بیمارستان مهر نمونه"),
                Cases.line("۱۲/و"),
                new JalaliDate(1405, 8, 30));
        return new ClaimState.Paid(Cases.RECEIVED, DAY, new Rial(12_000_000), List.of(), Optional.of(to));
    }

    @Test
    void outcomeAssignedSaysToWhomAndThatNothingComesToTheAccount() throws Exception {
        assertThat(outcome(assigned(), false).textByPdfBox())
                .contains("۱۴۰۵/۰۹/۱۲", "۱۲٬۰۰۰٬۰۰۰", "۳٬۷۵۰٬۰۰۰", "۳۱۰۱۲۳۴۵۶۷", "۱۴۰۵/۰۸/۳۰", "پرداخت نمی‌شود")
                .contains("بیمارستان مهر نمونه")
                .doesNotContain("IR82", "پرداخت خواهد شد", "پرداخت شد");
    }

    @Test
    void outcomeGivenBackGivesEveryReasonAndItsRemedy() throws Exception {
        String text = outcome(givenBack(), false).textByPdfBox();
        assertThat(text).contains("برگشت داده شد").doesNotContain("پرداخت خواهد شد");
        for (ReturnReason reason : Cases.returned().state().reasons()) {
            List<String> words = List.of((reason.reason() + " " + reason.remedy()).split(" ", -1));
            assertThat(Pdf.missing(words, text)).isEmpty();
        }
    }

    @Test
    void refusesAnOutcomeThatThereIsNotYet() {
        assertThatThrownBy(() -> outcome(new ClaimState.Accepted(Cases.RECEIVED), false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("CLAIM_UNDECIDED");
                    assertThat(refusal.arguments()).containsExactly(Cases.NUMBER.toString(), "پذیرفته‌شده");
                });
    }

    @Test
    void handOverSheetListsEveryClaimUnderItsHeadAndSumsAsTheManifestDoes() throws Exception {
        Pdf pdf = handOver(120, false);
        String text = pdf.textByPdfBox();
        assertThat(text)
                .contains(
                        "صورت تحویل پرونده‌ها",
                        "3101_to_OFFICE-31_000042.kgz",
                        "۱۴۰۵/۰۹/۰۲، ساعت ۰۰:۳۵",
                        "۷٬۲۶۰٬۰۰۰٬۰۰۰")
                .contains(
                        "هفت میلیارد و دویست و شصت میلیون ریال",
                        "۷۲۶۰ برگ",
                        "تصویرها ۸۷",
                        "تحویل‌دهنده",
                        "تحویل‌گیرنده");
        for (HandoverSheet.Row row : sheet(120).claims()) {
            assertThat(text).contains(Digits.persian(row.number().toString()));
        }
        assertThat(pdf.pages()).isEqualTo(5);
        assertThat(pdf.find("ردیف")).hasSize(pdf.pages());
    }

    @Test
    void handOverSheetSaysThroughWhoseHandsItWent() throws Exception {
        assertThat(handOver(3, false).textByPdfBox())
                .contains("سازندهٔ بسته سارا نمونه‌پور", "تأییدکنندهٔ دوم لیلا نمونه‌زاده");
        assertThat(handOver(sheet(3, Optional.of(new Hands("s.rezaei", Optional.empty()))), false)
                        .textByPdfBox())
                .contains("سازندهٔ بسته s.rezaei", "تأییدکنندهٔ دوم لازم نبوده است");
    }

    @Test
    void handOverSheetCannotSayOtherSumsThanTheManifest() throws Exception {
        HandoverSheet sheet = sheet(3);
        assertThatThrownBy(() -> new HandoverSheet(
                        sheet.head(), sheet.totals(), sheet.claims().subList(0, 2), TWO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(handOver(1, false).find("جمع")).isEmpty();
    }

    @Test
    void theCentreIsToldOfItsOwnDebts() throws Exception {
        assertThat(toCentre(false).textByPdfBox())
                .contains("مرکز درمانی بیمارستان مهر نمونه", "بدهی حق بیمهٔ آن مرکز", "۳۱۰۱۲۳۴۵۶۷", "۱۴۰۵/۰۹/۱۲")
                .contains("۹۸-۱۴۰۳-۱۱۸", "معوق", "۹۰۰٬۰۰۰٬۰۰۰", "۷۷۱۲۰", "۹۸-۱۴۰۴-۰۲۰", "جاری", "۷۷۱۲۱")
                .contains("۱٬۲۵۰٬۰۰۰٬۰۰۰", "یک میلیارد و دویست و پنجاه میلیون ریال")
                .doesNotContain("کارفرما");
    }

    @Test
    void centreAndEmployerAreToldOfTheDebtsOfAWorkshop() throws Exception {
        assertThat(toCentre(true).textByPdfBox())
                .contains("کارگاه شرکت تجهیزات پزشکی کارون نمونه", "۳۱۰۱۵۰۰۰۱۱", "آرش نمونه‌پور", "۱٬۲۵۰٬۰۰۰٬۰۰۰");
        assertThat(toEmployer().textByPdfBox())
                .contains(
                        "کارفرمای کارگاه شرکت تجهیزات پزشکی کارون نمونه، آرش نمونه‌پور",
                        "مرکز درمانی بیمارستان مهر نمونه")
                .contains("۹۸-۱۴۰۳-۱۱۸", "۷۷۱۲۰", "۱٬۲۵۰٬۰۰۰٬۰۰۰");
        assertThatThrownBy(() -> settlements().toEmployer(settlement(false), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allLettersArePdfA2aByTheJudgementOfVeraPdfAndNothingLeavesThePage() throws Exception {
        for (Pdf pdf : List.of(
                outcome(partly(), true),
                outcome(givenBack(), false),
                outcome(assigned(), false),
                handOver(120, true),
                handOver(1, false),
                toCentre(false),
                toCentre(true),
                toEmployer())) {
            assertThat(pdf.offences()).isEmpty();
            float margin = (pdf.heightOfPage() == PaperSize.A4.height() ? PaperSize.A4 : PaperSize.A5).margin();
            for (int page = 0; page < pdf.pages(); page++) {
                assertThat(pdf.inkOutside(page, margin - 4)).isZero();
            }
        }
    }

    @Test
    void trainingMarkStandsOnEveryPage() throws Exception {
        for (Pdf pdf : List.of(outcome(partly(), true), handOver(120, true))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.textByPdfBox(page)).contains("نمونهٔ آموزشی", "پیش‌نویس پیش‌فرض");
                assertThat(pdf.watermarked(page - 1)).isTrue();
            }
        }
    }

    @Test
    void lettersLookAsTheyDidWhenAPersonLookedAtThem() throws Exception {
        Golden.of("outcome").matches(outcome(partly(), false).image(0, 60));
        Golden.of("outcome-returned").matches(outcome(givenBack(), false).image(0, 60));
        Golden.of("outcome-assigned").matches(outcome(assigned(), false).image(0, 60));
        Golden.of("settlement-employer").matches(toEmployer().image(0, 60));
        Golden.of("hand-over").matches(handOver(25, false).image(0, 60));
    }
}
