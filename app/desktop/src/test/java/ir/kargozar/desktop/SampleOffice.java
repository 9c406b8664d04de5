package ir.kargozar.desktop;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.util.List;

/** Forms of sample centres, each taken as far on its way as a test wants it. */
record SampleOffice(Workplace.Forms forms, JalaliDate today) {

    private static final String WHO = "زهرا";
    private static final String PROVINCE = "نمونه";
    private static final long SEED = 5;
    private static final Line NUMBER = Line.of("۴۲۱۷/ت").orThrow();

    FormValues values(FormKind kind, long place) {
        return new SampleForms(SEED, today, PROVINCE).of(kind, place);
    }

    /** Form 3 with so many workshops. */
    FormValues workshops(long place, int rows) {
        return new SampleForms(SEED, today, PROVINCE).workshops(place, rows);
    }

    FormNumber draft(FormKind kind, FormValues values) {
        return done(forms.desk().fill(kind, values, FormDesk.Intake.DRAFT, WHO)).number();
    }

    FormNumber ready(FormKind kind, FormValues values) {
        return done(forms.desk().fill(kind, values, FormDesk.Intake.READY, WHO)).number();
    }

    FormNumber printed(FormKind kind, FormValues values) {
        FormNumber number = ready(kind, values);
        forms.press().print(number, List.of(), WHO);
        return number;
    }

    FormNumber registered(FormKind kind, FormValues values) {
        FormNumber number = printed(kind, values);
        done(forms.secretariat().register(number, NUMBER, today, WHO));
        return number;
    }

    FormNumber approved(FormKind kind, FormValues values) {
        FormNumber number = registered(kind, values);
        done(forms.secretariat().approve(number, meeting(), WHO));
        return number;
    }

    FormNumber refused(FormKind kind, FormValues values) {
        FormNumber number = registered(kind, values);
        Line reason = Line.of("مبلغ با لیست حسابداری نمی‌خواند").orThrow();
        done(forms.secretariat().refuse(number, meeting(), reason, WHO));
        return number;
    }

    FormNumber sent(FormKind kind, FormValues values) {
        return send(approved(kind, values));
    }

    /** Of an approved form; at a treatment directorate the provincial office must have approved it, too. */
    FormNumber send(FormNumber number) {
        done(forms.secretariat().send(number, today, WHO));
        return number;
    }

    /** An agreement in force that ends so many days from today. */
    FormNumber ending(long place, int days) {
        FormValues values = values(FormKind.AGREEMENT, place)
                .with("signedOn", today.plusDays(days - 300).toString())
                .with("until", today.plusDays(days).toString());
        return sent(FormKind.AGREEMENT, values);
    }

    private FormState.Meeting meeting() {
        return new FormState.Meeting(NUMBER, today);
    }

    private static OffsetForm<?> done(FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(OffsetForm<?> form) -> form;
            case FormOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }
}
