package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.OtherSide;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.text.Line;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The forms of one office: filled, printed, approved and sent as its people do. */
record OfficeForms(Desktop desktop) {
    static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private static final FormState.Meeting MEETING = new FormState.Meeting(new Line("صورت‌جلسهٔ ۷"), TODAY);
    private static final FormDefinitions DEFINITIONS = FormDefinitions.of(Optional.empty());

    OffsetForms records() {
        return new JooqOffsetForms(desktop.workspace.store(), desktop.workspace.log(), Engine.CLOCK);
    }

    FormDesk desk() {
        return new FormDesk(records(), DEFINITIONS, desktop.workspace.transactions(), here());
    }

    private FormDesk.Here here() {
        return new FormDesk.Here(desktop.office(), Engine.CLOCK, Desktop.TEXTS);
    }

    FormPress press() {
        return new FormPress(
                records(),
                DEFINITIONS,
                new Wording(),
                desktop.workspace.transactions(),
                desktop.office().code());
    }

    OffsetForm<?> filled(FormKind kind, FormValues values) {
        return done(desk().fill(kind, values, FormDesk.Intake.READY, Desktop.WHO));
    }

    OffsetForm<FormState.Sent> sent(FormKind kind, FormValues values) {
        FormNumber number = filled(kind, values).number();
        press().print(number, List.of(), Desktop.WHO);
        Secretariat secretariat =
                new Secretariat(records(), DEFINITIONS, desktop.workspace.transactions(), here(), Optional.empty());
        done(secretariat.register(number, new Line("۱۲/۳۴۵"), TODAY, Desktop.WHO));
        done(secretariat.approve(number, MEETING, Desktop.WHO));
        return done(secretariat.send(number, TODAY, Desktop.WHO))
                .in(FormState.Sent.class)
                .orElseThrow();
    }

    /** The secretariat, step by step, with the provincial office's word. */
    Book book(OtherSide other) {
        return new Book(
                new Secretariat(records(), DEFINITIONS, desktop.workspace.transactions(), here(), Optional.of(other)));
    }

    record Book(Secretariat secretariat) {
        void register(FormNumber number) {
            done(secretariat.register(number, new Line("۱۲/۳۴۵"), TODAY, Desktop.WHO));
        }

        void approve(FormNumber number, FormState.Meeting meeting) {
            done(secretariat.approve(number, meeting, Desktop.WHO));
        }

        void refuse(FormNumber number, FormState.Meeting meeting) {
            done(secretariat.refuse(number, meeting, new Line("نظر ادارهٔ کل"), Desktop.WHO));
        }

        void send(FormNumber number) {
            done(secretariat.send(number, TODAY, Desktop.WHO));
        }

        /** Codes of what stands against it. */
        List<String> sendingRefused(FormNumber number) {
            FormOutcome outcome = secretariat.send(number, TODAY, Desktop.WHO);
            assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
            return ((FormOutcome.Refused) outcome)
                    .problems().stream().map(problem -> problem.code()).toList();
        }
    }

    private static OffsetForm<?> done(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Done.class);
        return ((FormOutcome.Done) outcome).form();
    }

    /** Papers that say nothing: what is printed is not asked here, what with is. */
    private static final class Wording implements FormPapers {
        @Override
        public FormTemplate template(FormDefinition definition) {
            return new FormTemplate(definition.source(), "متن " + definition.kind(), true);
        }

        @Override
        public void print(Order order, OutputStream pdf) {}

        @Override
        public Preview preview(Order order) {
            throw new UnsupportedOperationException();
        }
    }
}
