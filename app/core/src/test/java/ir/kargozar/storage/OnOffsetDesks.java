package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.log.LogRow;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleForms;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Forms over the real desks, on each engine, with the shipped definitions. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
abstract class OnOffsetDesks extends OnEachEngine {
    static final String WHO = "زهرا";
    static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    static final Line REGISTRATION = new Line("۱۲/۳۴۵");
    static final FormState.Meeting MEETING = new FormState.Meeting(new Line("صورت‌جلسهٔ ۷"), TODAY);

    final FormDefinitions definitions = FormDefinitions.of(Optional.empty());
    final SampleForms samples = new SampleForms(5, TODAY, "خوزستان");
    final FormDesk.Here here = new FormDesk.Here(Engine.AGENCY, Engine.CLOCK, Texts.of(Language.FA));
    OffsetForms forms;
    FormDesk desk;
    Secretariat secretariat;
    FormPress press;

    @BeforeEach
    void takeDesks() {
        assertThat(here.today()).isEqualTo(TODAY);
        forms = new JooqOffsetForms(workspace.store(), workspace.log(), Engine.CLOCK);
        desk = new FormDesk(forms, definitions, workspace.transactions(), here);
        secretariat = new Secretariat(forms, definitions, workspace.transactions(), here, Optional.empty());
        press = press(new PlainPapers("متن نخست"));
    }

    FormPress press(PlainPapers papers) {
        return new FormPress(forms, definitions, papers, workspace.transactions(), Engine.AGENCY.code());
    }

    static OffsetForm<?> done(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Done.class);
        return ((FormOutcome.Done) outcome).form();
    }

    /** Each as {@code field CODE}, with its sentences. */
    static List<String> refused(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused) outcome)
                .problems().stream()
                        .peek(problem -> assertThat(problem.message() + problem.remedy())
                                .isNotBlank()
                                .doesNotContain("{"))
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }

    static void faults(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    FormNumber draft(FormKind kind, FormValues values) {
        return done(desk.fill(kind, values, Intake.DRAFT, WHO)).number();
    }

    FormNumber ready(FormKind kind, FormValues values) {
        return done(desk.fill(kind, values, Intake.READY, WHO)).number();
    }

    FormNumber printed(FormKind kind, FormValues values) {
        FormNumber number = ready(kind, values);
        press.print(number, List.of(), WHO);
        return number;
    }

    FormNumber registered(FormKind kind, FormValues values) {
        FormNumber number = printed(kind, values);
        done(secretariat.register(number, REGISTRATION, TODAY, WHO));
        return number;
    }

    FormNumber approved(FormKind kind, FormValues values) {
        FormNumber number = registered(kind, values);
        done(secretariat.approve(number, MEETING, WHO));
        return number;
    }

    FormNumber rejected(FormKind kind, FormValues values) {
        FormNumber number = registered(kind, values);
        done(secretariat.refuse(number, MEETING, new Line("مدارک کافی نیست"), WHO));
        return number;
    }

    FormNumber sent(FormKind kind, FormValues values) {
        FormNumber number = approved(kind, values);
        done(secretariat.send(number, TODAY, WHO));
        return number;
    }

    FormNumber withdrawn(FormKind kind, FormValues values) {
        FormNumber number = ready(kind, values);
        done(desk.withdraw(number, WHO));
        return number;
    }

    OffsetForm<?> stored(FormNumber number) {
        return forms.find(number).orElseThrow();
    }

    List<String> actions(FormNumber number) {
        return workspace.log().of(number.toString()).stream()
                .map(LogRow::change)
                .map(change -> change.action())
                .toList();
    }
}
