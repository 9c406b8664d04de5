package ir.kargozar.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.table.TableFile.Form;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortSheetTest {
    private static final CohortReport REPORT = new ClassFacts()
            .people(2)
            .answers(0, "intake", 2, 3)
            .of(0, new Event.Exercise("family", 60, 10, 10, List.of("STAMP")))
            .signed(1, Stage.THEORY)
            .report(new JalaliDate(1405, 9, 1));

    private static CohortSheet sheet(Language language) {
        return new CohortSheet(new CohortWords(
                Texts.of(language),
                ClassFacts.curriculum(),
                Map.of("family", "یک خانواده"),
                Map.of("STAMP", "بی‌مهر")));
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hasARowForEachPerson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet(Language.FA).people(REPORT, Form.CSV, out);

        assertThat(text(out).lines()).hasSize(3);
        assertThat(text(out))
                .contains("کد ملی", "کریمی‌نژاد", "حسینی", ClassFacts.person(0).value(), "1405-08-01", "1405-09-20");
    }

    @Test
    void tellsWhatIsMissedMost() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet(Language.FA).items(REPORT, Form.CSV, out);

        assertThat(text(out).lines()).hasSize(4);
        assertThat(text(out)).contains("INTAKE_2", "سه (۱ نفر)", "یک خانواده", "بی‌مهر");
    }

    @Test
    void isAWorkbookToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet(Language.EN).people(REPORT, Form.XLSX, out);

        assertThat(out.toByteArray()).startsWith('P', 'K');
    }
}
