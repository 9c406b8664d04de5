package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Stations of debts (B4 to B10), from the facts that are here. */
final class DebtStops {
    private final Ledger ledger;
    private final Calendar calendar;

    DebtStops(Ledger ledger, Calendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Of a declaration. */
    DebtLine declared(Fact declaration) {
        Event.Declared debt = (Event.Declared) declaration.event();
        Optional<Fact> decision = ledger.declarations().decision(declaration.id());
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.reached(Station.DECLARED, declaration.on()));
        stops.add(
                decision.map(DebtStops::decided).orElseGet(() -> calendar.waiting(Station.DECIDED, declaration.on())));
        stops.addAll(behind(decision));
        return new DebtLine(
                new DebtLine.Named(debt.debt(), debt.workshop(), declaration.by()),
                debt.amount(),
                Optional.of(ledger.state(declaration)),
                failing(decision),
                stops);
    }

    /** Of a debt of this branch that was never declared. */
    DebtLine undeclared(Fact fact, OfficeCode branch, JalaliDate since) {
        Event.Debt debt = (Event.Debt) fact.event();
        List<Stop> stops = new ArrayList<>();
        stops.add(calendar.waiting(Station.DECLARED, Calendar.later(since, fact.on())));
        ofDebts().skip(1).forEach(station -> stops.add(Stop.of(station, Passage.AHEAD)));
        return new DebtLine(
                new DebtLine.Named(debt.number(), debt.workshop(), branch),
                debt.amount(),
                Optional.empty(),
                List.of(),
                stops);
    }

    static java.util.stream.Stream<Station> ofDebts() {
        return Arrays.stream(Station.values()).filter(Station::isOfDebt);
    }

    private static List<Failing> failing(Optional<Fact> decision) {
        return decision.map(Fact::event)
                .filter(Refused.class::isInstance)
                .map(refused -> ((Refused) refused).failing())
                .orElseGet(List::of);
    }

    private static Stop decided(Fact decision) {
        return decision.event() instanceof Deducted
                ? Stop.reached(Station.DECIDED, decision.on())
                : Stop.refused(Station.DECIDED, decision.on());
    }

    /** Notice, slip and letter. */
    private List<Stop> behind(Optional<Fact> decision) {
        if (decision.isEmpty() || !(decision.get().event() instanceof Deducted)) {
            Passage mark = decision.isEmpty() ? Passage.AHEAD : Passage.NOT_NEEDED;
            return List.of(Stop.of(Station.NOTICED, mark), Stop.of(Station.SLIPPED, mark), Stop.of(Station.TOLD, mark));
        }
        Fact entry = decision.get();
        Optional<Fact> notice = ledger.papers().noticed(entry.id());
        Optional<Fact> slip = ledger.papers().slip(entry.id());
        Stop told = after(Station.TOLD, slip, ledger.papers().letter(entry.id()));
        boolean isUndone = ledger.declarations().reversal(entry.id()).isPresent();
        return List.of(
                after(Station.NOTICED, decision, notice),
                after(Station.SLIPPED, notice, slip),
                isUndone && told.passage() != Passage.REACHED ? Stop.of(Station.TOLD, Passage.NOT_NEEDED) : told);
    }

    private Stop after(Station station, Optional<Fact> before, Optional<Fact> reached) {
        return reached.map(fact -> Stop.reached(station, fact.on()))
                .or(() -> before.map(fact -> calendar.waiting(station, fact.on())))
                .orElseGet(() -> Stop.of(station, Passage.AHEAD));
    }
}
