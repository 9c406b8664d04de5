package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.ledger.Agenda;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The joint meeting’s agenda from the forms of the treatment directorate. */
public final class FormAgenda implements Agenda {
    private static final int MOST = 10_000;

    private final OffsetForms forms;
    private final FormDefinitions definitions;
    private final Supplier<JalaliDate> today;

    public FormAgenda(OffsetForms forms, FormDefinitions definitions, Clock clock) {
        this.forms = forms;
        this.definitions = definitions;
        this.today = () -> JalaliDate.of(LocalDate.now(clock));
    }

    /** Forms on which the meeting decides; a request (form 1) is none. */
    public static boolean isFor(FormKind kind) {
        return kind != FormKind.REQUEST;
    }

    @Override
    public List<Matter> matters(Collection<FormNumber> also) {
        Stream<FormNumber> decided = Stream.of(FormStatus.REGISTERED, FormStatus.APPROVED, FormStatus.REFUSED)
                .flatMap(status -> forms.list(FormQuery.all(today.get()).status(status), MOST).stream())
                .map(FormLine::number);
        return forms.findAll(Stream.concat(decided, also.stream()).distinct().toList()).stream()
                .filter(form -> isFor(form.kind()) && !forms.isAgreedBefore(form))
                .flatMap(form -> matter(form).stream())
                .toList();
    }

    private Optional<Matter> matter(OffsetForm<?> form) {
        return switch (form.state()) {
            case FormState.Registered(var registration) -> matter(form, registration, Optional.empty());
            case FormState.Approved(var registration, var meeting) ->
                matter(form, registration, Optional.of(new Decision(meeting, Optional.empty())));
            case FormState.Sent(var registration, var meeting, var _) ->
                matter(form, registration, Optional.of(new Decision(meeting, Optional.empty())));
            case FormState.Replaced(var registration, var meeting, var _, var _) ->
                matter(form, registration, Optional.of(new Decision(meeting, Optional.empty())));
            case FormState.Refused(var registration, var meeting, var reason) ->
                matter(form, registration, Optional.of(new Decision(meeting, Optional.of(reason))));
            case FormState.Draft _, FormState.Ready _, FormState.Printed _, FormState.Withdrawn _ -> Optional.empty();
        };
    }

    private Optional<Matter> matter(
            OffsetForm<?> form, FormState.Registration registration, Optional<Decision> decision) {
        FormFacts facts = FormFacts.of(definitions.of(form.kind()), form.values());
        if (Line.of(facts.centre().name()) instanceof Parsed.Valid<Line>(Line name)
                && LegalEntityId.of(facts.centre().legalEntityId())
                        instanceof Parsed.Valid<LegalEntityId>(LegalEntityId id)) {
            Optional<Line> workshop = Line.of(facts.workshop()) instanceof Parsed.Valid<Line>(Line named)
                    ? Optional.of(named)
                    : Optional.empty();
            Event.Subject subject = new Event.Subject(name, id, workshop, facts.amount(), facts.term());
            FormCode code = FormCode.of(form.number(), form.version(), form.values());
            return Optional.of(new Matter(new Event.Tabled(code, registration, subject), decision));
        }
        return Optional.empty();
    }
}
