package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.form.FormKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store's promises on forms, kept on both engines. */
class OffsetFormsTest extends OnOffsetDesks {

    @ParameterizedTest
    @EnumSource
    void storesEachOfTheFourForms(FormKind kind) {
        for (int place = 0; place < 30; place++) {
            OffsetForm<?> form = done(desk.fill(kind, samples.of(kind, place), Intake.READY, WHO));
            assertThat(forms.find(form.number())).contains(form);
            assertThat(form.values()).isEqualTo(samples.of(kind, place));
            assertThat(form.number().serial()).isEqualTo(place + 1);
        }
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(30));
    }
}
