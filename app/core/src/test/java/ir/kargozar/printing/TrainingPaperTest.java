package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.exchange.CardSeals;
import ir.kargozar.handover.Desktop;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.storage.Engine;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.Certificate;
import ir.kargozar.training.report.CertificateText;
import ir.kargozar.training.report.Certificates;
import ir.kargozar.training.report.ClassFacts;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.TrainingPapers.Award;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trainers hand out, on paper. */
class TrainingPaperTest {
    private static final PersianEngine ENGINE = new PersianEngine();
    private static final Certificate CERTIFICATE = Certificates.ofRepresentative();
    private static final Line AGENCY = new Line("کارگزاری رسمی مهرآوران");

    @TempDir
    private Path folder;

    private static Office office(boolean training) {
        Office plain = Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE);
        return new Office(plain.code(), new Line("دفتر رسیدگی اهواز"), plain.desk(), plain.province(), training);
    }

    private static Pdf certificate(Award award, boolean training) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfTrainingPapers(ENGINE, Forms.shipped(), office(training), FormCases.PERSIAN).certificate(award, out);
        return new Pdf(out.toByteArray());
    }

    private static Pdf certificate(boolean training) {
        return certificate(new Award(CERTIFICATE, AGENCY, "KGZC1*" + "A".repeat(200)), training);
    }

    @Test
    void theCodeOnTheSheetIsReadAndCheckedByWhoeverKnowsTheOffice() throws Exception {
        try (Desktop office = Desktop.open(Engine.SQLITE, folder, office(false));
                Desktop agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY)) {
            agency.trust(office);
            String text =
                    new CertificateText(new CardSeals(office.people, office.office())).of(CERTIFICATE, Desktop.WHO);

            String read =
                    certificate(new Award(CERTIFICATE, AGENCY, text), false).qrCode(0);

            assertThat(read).isEqualTo(text);
            assertThat(new CertificateText(new CardSeals(agency.people, agency.office()))
                            .check(read)
                            .orThrow()
                            .certificate())
                    .isEqualTo(CERTIFICATE);
        }
    }

    @Test
    void tellsWhoseItIsByWhomAndWhichStagesWhen() throws Exception {
        Pdf pdf = certificate(false);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.textByPdfBox())
                .contains("گواهی‌نامهٔ آموزش", "لالهٔ کریمی‌نژاد", "۰۴۹۹۳۷۰۸۹۹", "کارگزاری رسمی مهرآوران", "۳۱۰۱")
                .contains("آموزش نظری", "۱۴۰۵/۰۸/۱۲", "کارآموزی", "۱۴۰۵/۰۸/۲۰", "تکمیلی", "۱۴۰۵/۰۹/۰۴")
                .contains("دفتر رسیدگی اهواز", "مریم یوسفی", "۱۴۰۵/۰۹/۰۵", "۱۴۰۵-۰۰۰۷", "پیش‌نویس پیش‌فرض");
        assertThat(pdf.inkOutside(0, PaperSize.A4_WIDE.margin() - 4)).isZero();
    }

    @Test
    void aSandboxesCertificateIsMarked() {
        assertThat(certificate(true).watermarked(0)).isTrue();
        assertThat(certificate(false).watermarked(0)).isFalse();
    }

    @Test
    void longNamesStayOnOnePageAndTheLongestAreNotCut() throws Exception {
        Pdf pdf = crowded(Cases.LONG_NAME.substring(0, 60).strip());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.qrCode(0)).hasSize(406);
        assertThat(pdf.inkOutside(0, PaperSize.A4_WIDE.margin() - 4)).isZero();

        Pdf longest = crowded(Cases.LONG_NAME);
        assertThat(longest.textByPdfBox()).contains("تکمیلی", "۱۴۰۵/۰۹/۰۴", "شمارهٔ ۱۴۰۵-۰۰۰۷");
        assertThat(longest.inkOutside(0, PaperSize.A4_WIDE.margin() - 4)).isZero();
    }

    private static Pdf crowded(String name) {
        Certificate.Person person = new Certificate.Person(
                CERTIFICATE.person().nationalId(),
                new Line(name),
                CERTIFICATE.person().agency());
        Certificate crowded = new Certificate(
                CERTIFICATE.number(), person, CERTIFICATE.issued(), CERTIFICATE.stages(), new Line(name));
        return certificate(new Award(crowded, new Line(name), "KGZC1*" + "ش".repeat(400)), false);
    }

    /** Of ten people, some of whom are through. */
    private static Pdf cohort(boolean training) {
        ClassFacts facts = new ClassFacts().people(10);
        for (int i = 0; i < 10; i++) {
            facts.answers(i, "intake", i % 3 == 0 ? 1 : 2, i < 6 ? 2 : 3);
            facts.of(
                    i,
                    new Event.Exercise(
                            "family", 100 - 10 * (i % 4), 100, 90, List.of(i % 2 == 0 ? "STAMP" : "ACCOUNT")));
        }
        facts.signed(1, Stage.values()).signed(2, Stage.THEORY).of(1, new Event.Certified("OFFICE-31/1405/1"));
        CohortWords words = new CohortWords(
                FormCases.PERSIAN,
                ClassFacts.curriculum(),
                Map.of("family", "خانواده‌ای با پنج مدرک"),
                Map.of("STAMP", "مهر پزشک نیست"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfTrainingPapers(ENGINE, Forms.shipped(), office(training), FormCases.PERSIAN)
                .cohort(facts.report(new JalaliDate(1405, 9, 18)), words, out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void theReportOfAClassTellsWhoStandsWhereAndWhatIsMissed() throws Exception {
        assertThat(cohort(false).textByPdfBox())
                .contains("گزارش دورهٔ آموزش", "نخستین دورهٔ خوزستان", "۱۴۰۵/۰۹/۲۰", "به روز آغاز نمی‌رسد ۸ از ۱۰")
                .contains("لاله کریمی‌نژاد", "گواهی‌نامه دارد", "نظری باید تا")
                .contains("سه (۴ نفر)", "مهر پزشک نیست", "خانواده‌ای با پنج مدرک", "نمودارها");
    }

    @Test
    void theReportOfAClassIsPdfA2aAndLooksAsItDid() throws Exception {
        assertThat(cohort(true).offences()).isEmpty();
        Golden.of("cohort").matches(cohort(false).image(0, 60));
    }

    @Test
    void readsBackInPoppler() throws Exception {
        Optional<String> text = certificate(false).textByPoppler();
        assumeThat(text).as("pdftotext is installed").isPresent();
        assertThat(Pdf.missing(List.of("کریمی‌نژاد", "۰۴۹۹۳۷۰۸۹۹", "تکمیلی", "۱۴۰۵/۰۹/۰۴"), text.orElseThrow()))
                .isEmpty();
    }

    @Test
    void isPdfA2aByTheJudgementOfVeraPdf() throws Exception {
        assertThat(certificate(true).offences()).isEmpty();
        assertThat(certificate(false).offences()).isEmpty();
    }

    @Test
    void looksAsItDidWhenAPersonLookedAtIt() throws Exception {
        Golden.of("certificate").matches(certificate(false).image(0, 60));
    }
}
