package ir.kargozar.settlement.board;

import static java.util.stream.Collectors.toMap;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Boards of all agreements that this desk knows, from its own forms and facts. Reads them once; make a new one to see what changed. */
public final class Boards {
    private static final int MOST = 10_000;

    private final OffsetForms forms;
    private final Ledger ledger;
    private final Office office;
    private final Calendar calendar;
    private final FormStops formStops;
    private final Debts debts;

    /** @param ledger all facts of this workspace */
    public Boards(OffsetForms forms, Ledger ledger, Office office, Calendar calendar) {
        this.forms = forms;
        this.ledger = ledger;
        this.office = office;
        this.calendar = calendar;
        this.formStops = new FormStops(ledger, calendar);
        this.debts = new Debts(ledger, office, calendar);
    }

    /** Every agreement that was printed, was put before the meeting, or whose centre was registered; the newest number first. */
    public List<Board> all() {
        TreeMap<String, Board> boards = new TreeMap<>(Comparator.reverseOrder());
        List<FormLine> lines = forms.list(FormQuery.all(calendar.today()).kind(FormKind.AGREEMENT), MOST);
        Map<FormNumber, FormStatus> statuses = lines.stream().collect(toMap(FormLine::number, FormLine::status));
        forms.findAll(lines.stream().map(FormLine::number).toList()).stream()
                .filter(form -> isOnItsWay(form.state()))
                .forEach(form -> boards.put(
                        form.number().toString(), board(form, Objects.requireNonNull(statuses.get(form.number())))));
        for (Item item : ledger.meeting().items()) {
            if (item.form().kind() == FormKind.AGREEMENT) {
                boards.computeIfAbsent(item.form().toString(), _ -> board(item));
            }
        }
        for (Fact fact : ledger.registered().agreements()) {
            Event.Centre centre = (Event.Centre) fact.event();
            boards.computeIfAbsent(centre.agreement().toString(), _ -> board(centre));
        }
        for (Fact fact : ledger.registered().withoutCentre()) {
            Event.Workshop workshop = (Event.Workshop) fact.event();
            boards.computeIfAbsent(workshop.form().toString(), _ -> board(workshop));
        }
        return List.copyOf(boards.values());
    }

    /** Whose workspace it is. */
    Desk desk() {
        return office.desk();
    }

    /** From {@link Station#REGISTERED} to {@link Station#COPIES}. */
    List<Stop> stops(OffsetForm<?> form) {
        return formStops.of(form, this::printedOn);
    }

    /** One agreement’s; empty where nothing is known of it here. */
    public Optional<Board> of(FormNumber agreement) {
        return all().stream()
                .filter(board -> board.agreement().equals(agreement))
                .findFirst();
    }

    private static boolean isOnItsWay(FormState state) {
        return !(state instanceof FormState.Draft
                || state instanceof FormState.Ready
                || state instanceof FormState.Withdrawn);
    }

    private Board board(OffsetForm<?> form, FormStatus status) {
        boolean isOver = status == FormStatus.EXPIRED || status == FormStatus.REPLACED;
        List<Stop> stops = new ArrayList<>();
        stops.add(request(form));
        stops.addAll(stops(form));
        return whole(form.number(), form.values().text(FormDefinition.CENTRE_NAME), stops, isOver);
    }

    private Board board(Item item) {
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.of(Station.REQUESTED, Passage.UNKNOWN));
        stops.addAll(formStops.of(item));
        return whole(item.form(), item.tabled().subject().centre().value(), stops, false);
    }

    private Board board(Event.Centre centre) {
        return whole(centre.agreement(), centre.name().value(), before(), isLater(centre));
    }

    /** Of a form 4 whose centre belongs to another branch: its agreement is not known here. */
    private Board board(Event.Workshop workshop) {
        String centre = workshop.named()
                .centre()
                .map(Line::value)
                .orElse(workshop.centre().value());
        return whole(workshop.form(), centre, before(), false);
    }

    private static List<Stop> before() {
        List<Stop> stops = new ArrayList<>();
        for (Station station : Station.values()) {
            if (station.compareTo(Station.CENTRE) < 0) {
                stops.add(Stop.of(station, Passage.UNKNOWN));
            }
        }
        return stops;
    }

    /** Another agreement of the centre was registered since. */
    private boolean isLater(Event.Centre centre) {
        return ledger.registered().agreements().stream()
                .map(Fact::event)
                .map(Event.Centre.class::cast)
                .filter(other -> other.code().equals(centre.code()))
                .reduce((_, last) -> last)
                .filter(last -> !last.agreement().equals(centre.agreement()))
                .isPresent();
    }

    /** The centre’s last form 1 that was in the book no later than the agreement. */
    private Stop request(OffsetForm<?> agreement) {
        FormFacts.CentreKey centre = new FormFacts.CentreKey(
                agreement.values().text(FormDefinition.CENTRE_ID),
                agreement.values().text(FormDefinition.CENTRE_NAME));
        JalaliDate before = FormStops.registration(agreement.state())
                .map(FormState.Registration::on)
                .orElseGet(calendar::today);
        return forms
                .whole(FormQuery.all(calendar.today()).kind(FormKind.REQUEST).ofCentre(centre.legalEntityId()), MOST)
                .stream()
                .flatMap(form -> FormStops.registration(form.state()).stream())
                .map(FormState.Registration::on)
                .filter(on -> !on.isAfter(before))
                .max(Comparator.naturalOrder())
                .map(on -> Stop.reached(Station.REQUESTED, on))
                .orElseGet(() -> Stop.of(Station.REQUESTED, Passage.UNKNOWN));
    }

    private Optional<JalaliDate> printedOn(OffsetForm<?> form) {
        return forms.prints(form.number()).stream()
                .reduce((_, last) -> last)
                .map(FormPrint::at)
                .map(calendar::day);
    }

    /** The agreement’s stations with those of its centre and its debts behind them. */
    private Board whole(FormNumber agreement, String centre, List<Stop> form, boolean isOver) {
        List<Stop> stops = new ArrayList<>(form);
        List<DebtLine> lines = List.of();
        if (office.desk() == Desk.DOCUMENTS_OFFICE || office.desk() == Desk.BRANCH) {
            lines = debts.of(agreement);
            Stop registered = centre(agreement, stops);
            stops.add(registered);
            settled(registered, lines, isOver, stops);
        } else {
            boolean isEnded = stops.getLast().passage() == Passage.NOT_NEEDED;
            for (Station station : Station.values()) {
                if (station.compareTo(Station.COPIES) > 0) {
                    stops.add(Stop.of(station, isEnded ? Passage.NOT_NEEDED : Passage.UNKNOWN));
                }
            }
        }
        return new Board(agreement, centre, Lines.passed(stops), lines);
    }

    private Stop centre(FormNumber agreement, List<Stop> before) {
        Stop copies = before.getLast();
        return registered(agreement)
                .map(fact -> Stop.reached(Station.CENTRE, fact.on()))
                .or(() -> copies.on().map(on -> calendar.waiting(Station.CENTRE, on)))
                .orElseGet(() -> Stop.of(
                        Station.CENTRE, copies.passage() == Passage.NOT_NEEDED ? Passage.NOT_NEEDED : Passage.AHEAD));
    }

    private Optional<Fact> registered(FormNumber agreement) {
        return ledger.registered().agreements().stream()
                .filter(fact -> ((Event.Centre) fact.event()).agreement().equals(agreement))
                .findFirst()
                .or(() -> ledger.registered().workshop(agreement));
    }

    private void settled(Stop registered, List<DebtLine> lines, boolean isOver, List<Stop> stops) {
        boolean isEnded = registered.passage() == Passage.NOT_NEEDED || (lines.isEmpty() && isOver);
        DebtStops.ofDebts().forEach(station -> {
            if (lines.isEmpty()
                    && station == Station.DECLARED
                    && !isEnded
                    && registered.on().isPresent()) {
                stops.add(calendar.waiting(station, registered.on().get()));
            } else {
                stops.add(isEnded ? Stop.of(station, Passage.NOT_NEEDED) : Lines.sum(station, lines));
            }
        });
    }
}
