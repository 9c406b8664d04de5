package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Founding;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The sheet of a recovery key, printed before there is a workspace. */
class RecoverySheetTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-11T05:00:00Z"), ZoneId.of("Asia/Tehran"));

    private final String key = Founding.recoveryKey();

    private Pdf printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Founding.recoveryPapers(Cases.office(false), Texts.of(Language.EN), CLOCK)
                .sheet(key, LocalDate.now(CLOCK), out);
        return new Pdf(out.toByteArray());
    }

    @Test
    void holdsEveryGroupOfTheKeyOnOnePageAndTheWholeKeyForACamera() throws Exception {
        Pdf pdf = printed();
        assertThat(pdf.textByPdfBox()).contains(key.split("-"));
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.qrCode(0)).isEqualTo(key);
    }

    @Test
    void isPdfA2aByTheJudgementOfVeraPdf() throws Exception {
        assertThat(printed().offences()).isEmpty();
    }
}
