package ir.kargozar.desktop.forms;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stations of a form's life, from draft to in force, each with its day where it has one. */
final class FormLife {

    private final Shown shown;
    private final Texts texts;
    private final ZoneId zone;

    FormLife(Shown shown, ZoneId zone) {
        this.shown = shown;
        this.texts = shown.texts();
        this.zone = zone;
    }

    /** How a station looks. */
    enum Mark {
        REACHED,
        /** Where the form stands. */
        HERE,
        AHEAD
    }

    /** @param about its day, number or reason; empty where it has none */
    record Station(FormStatus status, Mark mark, String word, String about) {}

    /** From the first to the last; a form that was thrown away or refused has none beyond that. */
    List<Station> of(FormSeen seen) {
        List<FormStatus> way = way(seen);
        int here = way.indexOf(seen.status());
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            Mark mark = i < here ? Mark.REACHED : i == here ? Mark.HERE : Mark.AHEAD;
            String about = mark == Mark.AHEAD ? "" : about(way.get(i), seen);
            stations.add(new Station(way.get(i), mark, texts.word(way.get(i)), about));
        }
        return stations;
    }

    private static List<FormStatus> way(FormSeen seen) {
        FormStatus now = seen.status();
        if (now == FormStatus.WITHDRAWN) {
            return List.of(FormStatus.DRAFT, FormStatus.WITHDRAWN);
        }
        List<FormStatus> way =
                new ArrayList<>(List.of(FormStatus.DRAFT, FormStatus.READY, FormStatus.PRINTED, FormStatus.REGISTERED));
        if (now == FormStatus.REFUSED) {
            way.add(now);
            return way;
        }
        way.addAll(List.of(FormStatus.APPROVED, FormStatus.SENT));
        if (seen.definition().term().isPresent()) {
            way.add(FormStatus.IN_FORCE);
        }
        if (now == FormStatus.EXPIRED || now == FormStatus.REPLACED) {
            way.add(now);
        }
        return way;
    }

    private String about(FormStatus station, FormSeen seen) {
        FormState state = seen.form().state();
        return switch (station) {
            case DRAFT, READY -> "";
            case PRINTED ->
                seen.printsOfThis().stream().findFirst().map(this::printed).orElse("");
            case REGISTERED -> registration(state).map(this::registered).orElse("");
            case APPROVED -> meeting(state).map(this::met).orElse("");
            case REFUSED ->
                state instanceof FormState.Refused refused ? met(refused.meeting()) + "\n" + refused.reason() : "";
            case SENT -> sent(state).map(this::day).orElse("");
            case IN_FORCE, EXPIRED -> until(seen).map(this::untilDay).orElse("");
            case REPLACED ->
                state instanceof FormState.Replaced replaced
                        ? texts.say("forms.life.replaced", shown.code(replaced.by()))
                        : "";
            case WITHDRAWN -> state instanceof FormState.Withdrawn withdrawn ? day(withdrawn.on()) : "";
        };
    }

    private String printed(FormPrint first) {
        return texts.say("forms.life.printed", shown.moment(first.at(), zone), first.who());
    }

    private String registered(FormState.Registration registration) {
        return texts.say("forms.life.registered", registration.number(), day(registration.on()));
    }

    private String met(FormState.Meeting meeting) {
        return texts.say("forms.life.met", meeting.minutes(), day(meeting.on()));
    }

    private String untilDay(JalaliDate until) {
        return texts.say("forms.life.until", day(until));
    }

    private String day(JalaliDate date) {
        return shown.code(shown.date(date));
    }

    private static Optional<JalaliDate> until(FormSeen seen) {
        return FormFacts.of(seen.definition(), seen.form().values()).term().until();
    }

    private static Optional<FormState.Registration> registration(FormState state) {
        return Optional.ofNullable(
                switch (state) {
                    case FormState.Registered registered -> registered.registration();
                    case FormState.Approved approved -> approved.registration();
                    case FormState.Refused refused -> refused.registration();
                    case FormState.Sent sent -> sent.registration();
                    case FormState.Replaced replaced -> replaced.registration();
                    default -> null;
                });
    }

    private static Optional<FormState.Meeting> meeting(FormState state) {
        return Optional.ofNullable(
                switch (state) {
                    case FormState.Approved approved -> approved.meeting();
                    case FormState.Sent sent -> sent.meeting();
                    case FormState.Replaced replaced -> replaced.meeting();
                    default -> null;
                });
    }

    private static Optional<JalaliDate> sent(FormState state) {
        return Optional.ofNullable(
                switch (state) {
                    case FormState.Sent sent -> sent.on();
                    case FormState.Replaced replaced -> replaced.sentOn();
                    default -> null;
                });
    }
}
