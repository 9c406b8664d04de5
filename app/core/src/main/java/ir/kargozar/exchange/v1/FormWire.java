package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.exchange.v1.WireForm.WireMeeting;
import ir.kargozar.exchange.v1.WireForm.WireRegistration;
import ir.kargozar.exchange.v1.WireForm.WireSentForm;
import ir.kargozar.exchange.v1.WireForm.WireTemplate;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms in the words of the wire, and back. */
final class FormWire {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int TEMPLATE = 500_000;

    private FormWire() {}

    static WireTemplate write(FormTemplate template) {
        return new WireTemplate(template.hash(), template.definition(), template.wording(), template.draft());
    }

    static WireSentForm write(PackageRecord.SentForm sent) {
        OffsetForm<?> form = sent.form();
        return switch (form.state()) {
            case FormState.Sent(var registration, var meeting, var on) ->
                write(form, registration, meeting, new Rest(on, null, sent.template()));
            case FormState.Replaced(var registration, var meeting, var on, var by) ->
                write(form, registration, meeting, new Rest(on, by.toString(), sent.template()));
            default -> throw new IllegalArgumentException("FORM_STATE");
        };
    }

    private record Rest(JalaliDate sentOn, @Nullable String replacedBy, Optional<String> template) {}

    private static WireSentForm write(
            OffsetForm<?> form, FormState.Registration registration, FormState.Meeting meeting, Rest rest) {
        return new WireSentForm(
                form.number().toString(),
                form.revision(),
                form.version(),
                form.state().status().name(),
                new WireRegistration(
                        registration.number().value(), registration.on().toString()),
                new WireMeeting(meeting.minutes().value(), meeting.on().toString()),
                rest.sentOn().toString(),
                rest.replacedBy(),
                rest.template().orElse(null),
                form.values().fields(),
                form.values().lists());
    }

    /** {@link IllegalArgumentException} where it cannot be one, or its hash is another's. */
    static PackageRecord.Template read(WireTemplate wire) {
        if (wire.definition().length() + wire.wording().length() > TEMPLATE
                || wire.definition().indexOf('\0') >= 0
                || wire.wording().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("TEMPLATE");
        }
        FormTemplate template = new FormTemplate(wire.definition(), wire.wording(), wire.draft());
        if (!template.hash().equals(wire.sha256())) {
            throw new IllegalArgumentException("TEMPLATE_HASH");
        }
        return new PackageRecord.Template(template);
    }

    /** {@link IllegalArgumentException} where it cannot be one; its values are held against its definition later. */
    static PackageRecord.SentForm read(WireSentForm wire) {
        if (wire.version() < 1 || wire.revision() < wire.version()) {
            throw new IllegalArgumentException("REVISION");
        }
        if (wire.template() != null && !HASH.matcher(wire.template()).matches()) {
            throw new IllegalArgumentException("TEMPLATE_HASH");
        }
        OffsetForm<FormState> form = new OffsetForm<>(
                FormNumber.of(wire.number()).orThrow(),
                wire.revision(),
                wire.version(),
                new FormValues(wire.fields(), wire.lists()),
                state(wire));
        return new PackageRecord.SentForm(form, Optional.ofNullable(wire.template()));
    }

    private static FormState state(WireSentForm wire) {
        FormState.Sent sent = new FormState.Sent(
                new FormState.Registration(
                        Line.of(wire.registration().number()).orThrow(),
                        JalaliDate.of(wire.registration().on()).orThrow()),
                new FormState.Meeting(
                        Line.of(wire.meeting().minutes()).orThrow(),
                        JalaliDate.of(wire.meeting().on()).orThrow()),
                JalaliDate.of(wire.sentOn()).orThrow());
        String by = wire.replacedBy();
        return switch (wire.status()) {
            case "SENT" -> {
                if (by != null) {
                    throw new IllegalArgumentException("REPLACED_BY");
                }
                yield sent;
            }
            case "REPLACED" -> {
                if (by == null) {
                    throw new IllegalArgumentException("REPLACED_BY");
                }
                yield sent.replace(FormNumber.of(by).orThrow());
            }
            default -> throw new IllegalArgumentException("FORM_STATE");
        };
    }
}
