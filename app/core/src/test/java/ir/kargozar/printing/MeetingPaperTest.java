package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.MeetingMinutes.Row;
import ir.kargozar.offset.OtherSide.Word;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Line;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Agenda and minutes of the joint meeting on paper (B2). */
class MeetingPaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 12);
    private static final FormState.Meeting HELD = new FormState.Meeting(Cases.line("۱۴۰۵/۷/۲۳"), DAY);
    private static final Word YES = new Word(HELD, Optional.empty());
    private static final String REASON =
            "مبلغ بدهی کارگاه با آخرین صورت‌حساب شعبهٔ ۳۱۰۲ نمی‌خواند و باید با واحد وصول حق بیمه بازبینی شود";
    private static final List<String> CENTRES = List.of(
            "بیمارستان فوق‌تخصصی مهر نمونه",
            "درمانگاه شبانه‌روزی حضرت ابوالفضل (ع)",
            "مرکز تصویربرداری پرتو نمونهٔ خوزستان",
            "آزمایشگاه تشخیص طبی دکتر نمونه‌زاده",
            "داروخانهٔ شبانه‌روزی کارون");

    private static Row row(int place, Optional<Word> directorate, Optional<Word> provincial) {
        FormKind kind = place % 3 == 0 ? FormKind.WORKSHOP : FormKind.AGREEMENT;
        Optional<Line> workshop = kind == FormKind.WORKSHOP
                ? Optional.of(Cases.line("شرکت تجهیزات پزشکی کارون نمونه"))
                : Optional.empty();
        return new Row(
                new FormNumber(new OfficeCode("TD-31"), 1405, kind, 100 + place),
                new MeetingMinutes.Matter(
                        Cases.line(CENTRES.get(place % CENTRES.size())),
                        workshop,
                        Optional.of(new Rial(128_450_000_000L + place)),
                        Optional.of(new JalaliDate(1406, 8, 30))),
                new FormState.Registration(Cases.line("۱۴۰۵/۲/" + (4_310 + place)), new JalaliDate(1405, 8, 20)),
                directorate,
                provincial);
    }

    private static MeetingMinutes minutes() {
        return new MeetingMinutes(
                Optional.of(HELD),
                List.of(
                        row(1, Optional.of(YES), Optional.of(YES)),
                        row(2, Optional.of(YES), Optional.of(YES)),
                        row(3, Optional.of(YES), Optional.of(new Word(HELD, Optional.of(Cases.line(REASON))))),
                        row(4, Optional.of(YES), Optional.empty())));
    }

    private static MeetingMinutes agenda(int count) {
        return new MeetingMinutes(
                Optional.empty(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(place -> row(place, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static Pdf print(MeetingMinutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfSettlementPapers(ENGINE, Forms.shipped(), Cases.office(false), FormCases.PERSIAN).meeting(minutes, out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void minutesSayWhatEachSideDecidedAndWhyNot() throws Exception {
        String text = print(minutes()).textByPdfBox();

        assertThat(text)
                .contains("صورت‌جلسهٔ جلسهٔ مشترک", "۱۴۰۵/۰۹/۱۲", "۱۴۰۵/۷/۲۳")
                .contains("مفاد ۴ مورد", "۲ مورد را هر دو طرف تأیید کردند، ۱ مورد رد شد و ۱ مورد در انتظار")
                .contains("۱۲۸٬۴۵۰٬۰۰۰٬۰۰۱", "مدیر درمان استان", "مدیرکل تأمین اجتماعی استان");
        assertThat(Pdf.missing(List.of(REASON.split(" ", -1)), text)).isEmpty();
    }

    @Test
    void anAgendaNamesWhatIsToBeDecidedAndNoReasons() throws Exception {
        Pdf pdf = print(agenda(40));

        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.find("ردیف")).hasSize(pdf.pages());
        assertThat(pdf.textByPdfBox())
                .contains("دستور جلسهٔ مشترک", "۴۰ مورد", "۱۴۰۵/۲/۴۳۵۰")
                .doesNotContain("دلیل رد");
    }

    @Test
    void bothArePdfA2aAndNothingLeavesThePage() throws Exception {
        for (Pdf pdf : List.of(print(minutes()), print(agenda(40)))) {
            assertThat(pdf.offences()).isEmpty();
            for (int page = 0; page < pdf.pages(); page++) {
                assertThat(pdf.inkOutside(page, PaperSize.A4.margin() - 4)).isZero();
            }
        }
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("meeting").matches(print(minutes()).image(0, 60));
    }
}
