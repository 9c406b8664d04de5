package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A form as fields of a record: {@code id form state} first (spec 03). */
public final class FormFields {
    private final Session session;
    private final Kargozar kargozar;

    public FormFields(Session session, Kargozar kargozar) {
        this.session = session;
        this.kargozar = kargozar;
    }

    static Map<String, Object> named(OffsetForm<?> form) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", form.number().toString());
        fields.put("form", form.kind().number());
        return fields;
    }

    /** What it is, where it stands, and what it is about. */
    public Map<String, Object> brief(OffsetForm<?> form) {
        var definition = kargozar.offset().definitions().of(form.kind());
        JalaliDate today = session.today();
        FormLine line = new FormLine(
                form.number(), form.version(), form.status(definition, today), FormFacts.of(definition, form.values()));
        return filled(row(line));
    }

    /** A line of a list; what a form does not have is empty for people and left out in JSON. */
    Map<String, Object> listed(FormLine line) {
        return session.answers().isJson() ? filled(row(line)) : row(line);
    }

    private static Map<String, Object> row(FormLine line) {
        FormFacts facts = line.facts();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", line.number().toString());
        row.put("form", line.number().kind().number());
        row.put("state", line.status());
        row.put("version", line.version());
        row.put("amount", facts.amount().<Object>map(amount -> amount.value()).orElse(""));
        row.put("until", shown(facts.term().until()));
        row.put("centreId", facts.centre().legalEntityId());
        row.put("centre", facts.centre().name());
        row.put("workshop", line.number().kind() == FormKind.WORKSHOP ? facts.workshop() : "");
        return row;
    }

    private static String shown(Optional<JalaliDate> date) {
        return date.map(JalaliDate::toString).orElse("");
    }

    private static Map<String, Object> filled(Map<String, Object> fields) {
        fields.values().removeIf(value -> value instanceof String text && text.isEmpty());
        return fields;
    }

    /** What the secretariat and the meeting wrote, and what became of it. */
    static Map<String, Object> way(FormState state) {
        Map<String, Object> way = new LinkedHashMap<>();
        switch (state) {
            case FormState.Registered registered -> registered(way, registered.registration());
            case FormState.Approved approved -> {
                registered(way, approved.registration());
                met(way, approved.meeting());
            }
            case FormState.Refused refused -> {
                registered(way, refused.registration());
                met(way, refused.meeting());
                way.put("reason", refused.reason());
            }
            case FormState.Sent sent -> sent(way, sent);
            case FormState.Replaced replaced -> {
                sent(way, new FormState.Sent(replaced.registration(), replaced.meeting(), replaced.sentOn()));
                way.put("replacedBy", replaced.by());
            }
            case FormState.Withdrawn withdrawn -> way.put("withdrawnOn", withdrawn.on());
            case FormState.Draft _, FormState.Ready _, FormState.Printed _ -> {}
        }
        return way;
    }

    private static void sent(Map<String, Object> way, FormState.Sent sent) {
        registered(way, sent.registration());
        met(way, sent.meeting());
        way.put("sentOn", sent.on());
    }

    private static void registered(Map<String, Object> way, FormState.Registration registration) {
        way.put("registration", registration.number());
        way.put("registeredOn", registration.on());
    }

    private static void met(Map<String, Object> way, FormState.Meeting meeting) {
        way.put("minutes", meeting.minutes());
        way.put("metOn", meeting.on());
    }
}
