package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.Offset;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormJson;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forms 1 to 4 of the demo, each from its sample JSON and on paper; the agreement goes the whole way into force. */
final class FormRound {
    private final Session session;
    private final Offset offset;
    private final Kargozar agency;
    private final Path out;

    FormRound(Session session, Kargozar agency, Path out) {
        this.session = session;
        this.offset = agency.offset();
        this.agency = agency;
        this.out = out;
    }

    void run(Map<String, Object> counts) {
        FormNumber request = made(FormKind.REQUEST, sample(FormKind.REQUEST));
        FormNumber agreement =
                made(FormKind.AGREEMENT, sample(FormKind.AGREEMENT).with("request", request.toString()));
        intoForce(agreement);
        FormNumber list = made(FormKind.WORKSHOPS, sample(FormKind.WORKSHOPS));
        made(FormKind.WORKSHOP, sample(FormKind.WORKSHOP).with("list", list.toString()));
        counts.put("forms", FormKind.values().length);
    }

    private FormValues sample(FormKind kind) {
        return SampleForms.read(kind, agency, session.today());
    }

    /** Its JSON, its record, and its paper: all its copies. */
    private FormNumber made(FormKind kind, FormValues values) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "-form-" + kind.number();
        String json = new FormJson(agency.texts()).write(offset.definitions().of(kind), values) + "\n";
        Outputs.write(out.resolve(name + ".json"), file -> file.write(json.getBytes(StandardCharsets.UTF_8)));
        FormNumber number = done(offset.desk().fill(kind, values, Intake.READY, session.who()));
        Outputs.write(
                out.resolve(name + ".pdf"),
                pdf -> offset.press()
                        .print(number, List.of(), session.who())
                        .pdf()
                        .writeTo(pdf));
        return number;
    }

    /** Registered, approved and sent on one day. */
    private void intoForce(FormNumber agreement) {
        Line registration = Line.of(session.today().year() + "/2/118").orThrow();
        Line minutes = Line.of(session.today().year() + "/7").orThrow();
        FormState.Meeting meeting = new FormState.Meeting(minutes, session.today());
        done(offset.secretariat().register(agreement, registration, session.today(), session.who()));
        done(offset.secretariat().approve(agreement, meeting, session.who()));
        done(offset.secretariat().send(agreement, session.today(), session.who()));
    }

    private static FormNumber done(FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(OffsetForm<?> form) -> form.number();
            case FormOutcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
