package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.Offset;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A form’s way through the secretariat and the joint meeting on one day. */
final class SecretariatRound {
    private final Session session;
    private final Offset offset;
    private final Path out;

    SecretariatRound(Session session, Kargozar directorate, Path out) {
        this.session = session;
        this.offset = directorate.offset();
        this.out = out;
    }

    /** Filled, printed, registered, and approved by the treatment directorate. */
    FormNumber approved(FormKind kind, FormValues values) {
        FormNumber number = done(offset.desk().fill(kind, values, Intake.READY, session.who()));
        Outputs.write(
                out.resolve(kind.name().toLowerCase(Locale.ROOT) + "-form-" + kind.number() + ".pdf"),
                pdf -> offset.press()
                        .print(number, List.of(), session.who())
                        .pdf()
                        .writeTo(pdf));
        Line registration =
                Line.of(session.today().year() + "/2/" + kind.number()).orThrow();
        done(offset.secretariat().register(number, registration, session.today(), session.who()));
        return done(offset.secretariat().approve(number, meeting(), session.who()));
    }

    /** The joint meeting of the day. */
    FormState.Meeting meeting() {
        return new FormState.Meeting(Line.of(session.today().year() + "/7").orThrow(), session.today());
    }

    /** Its copies go out, now that both sides approved. */
    void send(FormNumber number) {
        done(offset.secretariat().send(number, session.today(), session.who()));
    }

    private static FormNumber done(FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(OffsetForm<?> form) -> form.number();
            case FormOutcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
