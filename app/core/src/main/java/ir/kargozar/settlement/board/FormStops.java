package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormState.Meeting;
import ir.kargozar.offset.FormState.Registration;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.fact.Event.Verdict;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stations of a form in the secretariat and the joint meeting (B1, B2), from its state and the meeting’s facts. */
final class FormStops {
    private final Ledger ledger;
    private final Calendar calendar;

    FormStops(Ledger ledger, Calendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Of a form that is here, from {@link Station#REGISTERED} to {@link Station#COPIES}. */
    List<Stop> of(OffsetForm<?> form, Function<OffsetForm<?>, Optional<JalaliDate>> printedOn) {
        Optional<Registration> registration = registration(form.state());
        if (registration.isEmpty()) {
            Stop first = printedOn
                    .apply(form)
                    .map(on -> calendar.waiting(Station.REGISTERED, on))
                    .orElseGet(() -> Stop.of(Station.REGISTERED, Passage.AHEAD));
            return List.of(
                    first,
                    Stop.of(Station.DIRECTORATE, Passage.AHEAD),
                    Stop.of(Station.PROVINCE, Passage.AHEAD),
                    Stop.of(Station.COPIES, Passage.AHEAD));
        }
        JalaliDate registered = registration.get().on();
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.reached(Station.REGISTERED, registered));
        stops.add(directorate(form.state(), registered));
        Optional<Fact> word = word(form);
        stops.add(province(form.state(), word, registered));
        stops.add(copies(form.state(), word));
        return stops;
    }

    private Stop directorate(FormState state, JalaliDate registered) {
        return switch (state) {
            case FormState.Approved approved ->
                Stop.reached(Station.DIRECTORATE, approved.meeting().on());
            case FormState.Sent sent ->
                Stop.reached(Station.DIRECTORATE, sent.meeting().on());
            case FormState.Replaced replaced ->
                Stop.reached(Station.DIRECTORATE, replaced.meeting().on());
            case FormState.Refused refused ->
                Stop.refused(Station.DIRECTORATE, refused.meeting().on());
            default -> calendar.waiting(Station.DIRECTORATE, registered);
        };
    }

    private Stop province(FormState state, Optional<Fact> word, JalaliDate registered) {
        if (word.isPresent()) {
            return said(Station.PROVINCE, word.get());
        }
        return switch (state) {
            case FormState.Sent _, FormState.Replaced _ -> Stop.of(Station.PROVINCE, Passage.PASSED);
            case FormState.Refused _ -> Stop.of(Station.PROVINCE, Passage.NOT_NEEDED);
            default -> calendar.waiting(Station.PROVINCE, registered);
        };
    }

    private Stop copies(FormState state, Optional<Fact> word) {
        return switch (state) {
            case FormState.Sent sent -> Stop.reached(Station.COPIES, sent.on());
            case FormState.Replaced replaced -> Stop.reached(Station.COPIES, replaced.sentOn());
            case FormState.Refused _ -> Stop.of(Station.COPIES, Passage.NOT_NEEDED);
            case FormState.Approved approved ->
                word.map(fact -> verdict(fact).isApproval()
                                ? calendar.waiting(
                                        Station.COPIES,
                                        Calendar.later(
                                                fact.on(), approved.meeting().on()))
                                : Stop.of(Station.COPIES, Passage.NOT_NEEDED))
                        .orElseGet(() -> Stop.of(Station.COPIES, Passage.AHEAD));
            default ->
                Stop.of(
                        Station.COPIES,
                        word.filter(fact -> !verdict(fact).isApproval()).isPresent()
                                ? Passage.NOT_NEEDED
                                : Passage.AHEAD);
        };
    }

    /** The provincial office’s word on a form as it stands. */
    private Optional<Fact> word(OffsetForm<?> form) {
        return ledger.meeting().of(FormCode.of(form.number(), form.version(), form.values())).stream()
                .flatMap(item -> item.of().stream())
                .findFirst();
    }

    /** Of what lies before the meeting, where the form itself is not here: at the provincial office. */
    List<Stop> of(Item item) {
        JalaliDate since = item.fact().on();
        boolean isRefused =
                item.directorate().filter(word -> !word.isApproval()).isPresent()
                        || item.provincial().filter(word -> !word.isApproval()).isPresent();
        boolean isBoth = item.directorate().isPresent() && item.provincial().isPresent();
        Stop copies = Stop.of(Station.COPIES, isRefused ? Passage.NOT_NEEDED : Passage.AHEAD);
        if (isBoth && !isRefused) {
            copies = calendar.waiting(
                    Station.COPIES,
                    Calendar.later(
                            item.by().orElseThrow().on(),
                            item.of().orElseThrow().on()));
        }
        return List.of(
                Stop.reached(Station.REGISTERED, item.tabled().registration().on()),
                item.by()
                        .map(fact -> said(Station.DIRECTORATE, fact))
                        .orElseGet(() -> calendar.waiting(Station.DIRECTORATE, since)),
                item.of()
                        .map(fact -> said(Station.PROVINCE, fact))
                        .orElseGet(() -> isRefused
                                ? Stop.of(Station.PROVINCE, Passage.NOT_NEEDED)
                                : calendar.waiting(Station.PROVINCE, since)),
                copies);
    }

    private static Stop said(Station station, Fact word) {
        Meeting meeting = verdict(word).meeting();
        return verdict(word).isApproval() ? Stop.reached(station, meeting.on()) : Stop.refused(station, meeting.on());
    }

    private static Verdict verdict(Fact fact) {
        return (Verdict) fact.event();
    }

    static Optional<Registration> registration(FormState state) {
        return switch (state) {
            case FormState.Registered registered -> Optional.of(registered.registration());
            case FormState.Approved approved -> Optional.of(approved.registration());
            case FormState.Refused refused -> Optional.of(refused.registration());
            case FormState.Sent sent -> Optional.of(sent.registration());
            case FormState.Replaced replaced -> Optional.of(replaced.registration());
            case FormState.Draft _, FormState.Ready _, FormState.Printed _, FormState.Withdrawn _ -> Optional.empty();
        };
    }
}
