package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Office;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debts under the agreements by which they are set off: the last declaration of each, and at a branch those that wait for one. */
final class Debts {
    private final Ledger ledger;
    private final Office office;
    private final List<Fact> agreements;
    private final Map<FormNumber, List<DebtLine>> lines = new HashMap<>();

    private record DebtKey(OfficeCode branch, Reference number) {}

    Debts(Ledger ledger, Office office, Calendar calendar) {
        this.ledger = ledger;
        this.office = office;
        this.agreements = ledger.registered().agreements();
        DebtStops stops = new DebtStops(ledger, calendar);
        Map<DebtKey, Fact> last = new LinkedHashMap<>();
        for (Fact declaration : ledger.declarations().all()) {
            Event.Declared debt = (Event.Declared) declaration.event();
            last.put(new DebtKey(declaration.by(), debt.debt()), declaration);
        }
        last.values()
                .forEach(declaration ->
                        agreement(declaration).ifPresent(number -> add(number, stops.declared(declaration))));
        ledger.debtFacts().forEach(fact -> undeclared(fact, stops, calendar.today()));
    }

    List<DebtLine> of(FormNumber agreement) {
        return lines.getOrDefault(agreement, List.of());
    }

    private void add(FormNumber agreement, DebtLine line) {
        lines.computeIfAbsent(agreement, _ -> new ArrayList<>()).add(line);
    }

    /** Of a deduction, the one that it names where the centre is known; else the last one of the centre that day, or the form 4 itself. */
    private Optional<FormNumber> agreement(Fact declaration) {
        Event.Declared debt = (Event.Declared) declaration.event();
        return ledger.declarations()
                .deduction(declaration.id())
                .map(fact -> ((Deducted) fact.event()).agreement())
                .filter(number -> agreements.stream().map(Debts::number).anyMatch(number::equals))
                .or(() -> registration(debt.workshop(), declaration.on()).map(Debts::number));
    }

    private static FormNumber number(Fact registration) {
        return registration.event() instanceof Event.Workshop workshop
                ? workshop.form()
                : ((Event.Centre) registration.event()).agreement();
    }

    private Optional<Fact> registration(WorkshopCode workshop, JalaliDate day) {
        return ledger.registered().stars(workshop).stream()
                .findFirst()
                .flatMap(star -> agreements.stream()
                        .filter(fact -> ((Event.Centre) fact.event()).code().equals(star.centre())
                                && !fact.on().isAfter(day))
                        .reduce((_, last) -> last)
                        .or(() -> ledger.registered().withoutCentre().stream()
                                .filter(fact ->
                                        ((Event.Workshop) fact.event()).code().equals(workshop))
                                .findFirst()));
    }

    private void undeclared(Fact fact, DebtStops stops, JalaliDate today) {
        Event.Debt debt = (Event.Debt) fact.event();
        if (ledger.declarations().of(office.code(), debt.number()).isEmpty()) {
            registration(debt.workshop(), today)
                    .ifPresent(star -> add(number(star), stops.undeclared(fact, office.code(), star.on())));
        }
    }
}
