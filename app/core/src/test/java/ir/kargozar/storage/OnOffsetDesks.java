package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.SampleForms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Forms over the real desks, on each engine, with the shipped definitions. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
abstract class OnOffsetDesks extends OnEachEngine {
    static final String WHO = "زهرا";
    static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);

    final FormDefinitions definitions = FormDefinitions.of(Optional.empty());
    final SampleForms samples = new SampleForms(5, TODAY, "خوزستان");
    OffsetForms forms;
    FormDesk desk;
    Secretariat secretariat;

    @BeforeEach
    void takeDesks() {
        FormDesk.Here here = new FormDesk.Here(Engine.AGENCY, Engine.CLOCK, Texts.of(Language.FA));
        assertThat(here.today()).isEqualTo(TODAY);
        forms = new JooqOffsetForms(workspace.store(), workspace.log(), Engine.CLOCK);
        desk = new FormDesk(forms, definitions, workspace.transactions(), here);
        secretariat = new Secretariat(forms, definitions, workspace.transactions(), here);
    }

    static OffsetForm<?> done(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Done.class);
        return ((FormOutcome.Done) outcome).form();
    }

    static List<String> refused(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream().map(Problem::code).toList();
    }
}
