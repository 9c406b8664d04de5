package ir.kargozar.settlement;

import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Registered.Star;
import ir.kargozar.settlement.ledger.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the branch's collections unit does: debts, and which of them are declared (B4). */
public final class DebtDesk {
    private final Bookkeeping books;

    public DebtDesk(Bookkeeping books) {
        this.books = books;
    }

    /** All or none. Refusals: SETTLEMENT_DESK, DEBT_KNOWN (number). */
    public void add(List<Event.Debt> debts, String who) {
        books.step(Desk.BRANCH, who, writing -> {
            for (Event.Debt each : debts) {
                if (writing.ledger().debt(each.number()).isPresent()) {
                    throw new Refusal("DEBT_KNOWN", each.number().value());
                }
            }
            writing.state(debts, who);
            return debts;
        });
    }

    /**
     * Declares debts to the documents office that starred their workshops; all or none. Refusals: SETTLEMENT_DESK, SETTLEMENT_WAITS,
     * DEBT_UNKNOWN (number), DEBT_NOT_STARRED (number, workshop), DEBT_NOT_OPEN (number).
     */
    public List<Fact> declare(List<Reference> numbers, String who) {
        return books.step(Desk.BRANCH, who, writing -> {
            books.mustNotWait(writing);
            return numbers.stream().map(number -> declare(number, writing, who)).toList();
        });
    }

    private Fact declare(Reference number, Writing writing, String who) {
        Ledger ledger = writing.ledger();
        Event.Debt debt = ledger.debt(number).orElseThrow(() -> new Refusal("DEBT_UNKNOWN", number.value()));
        Star star = star(ledger, debt)
                .orElseThrow(() -> new Refusal(
                        "DEBT_NOT_STARRED", number.value(), debt.workshop().value()));
        if (state(ledger, number).filter(state -> !state.isOpen()).isPresent()) {
            throw new Refusal("DEBT_NOT_OPEN", number.value());
        }
        return writing.tell(
                star.of(),
                new Event.Declared(number, debt.workshop(), debt.debtKind(), debt.period(), debt.amount()),
                who);
    }

    private Optional<Star> star(Ledger ledger, Event.Debt debt) {
        return ledger.registered().stars(debt.workshop()).stream()
                .filter(star -> star.branch().equals(books.office().code()))
                .findFirst();
    }

    /**
     * What was settled was told in writing (B8, B10); told once, it stays told.
     *
     * @param numbers none for every settled debt that is still to be told
     * @return debts that were told now
     *     Refusals: SETTLEMENT_DESK, DEBT_NOT_SETTLED (number)
     */
    public List<Reference> told(List<Reference> numbers, String who) {
        return books.step(Desk.BRANCH, who, writing -> {
            Ledger ledger = writing.ledger();
            Map<Reference, Fact> settled = settled(ledger);
            numbers.stream()
                    .filter(number -> !settled.containsKey(number))
                    .findFirst()
                    .ifPresent(number -> {
                        throw new Refusal("DEBT_NOT_SETTLED", number.value());
                    });
            List<Reference> now = new ArrayList<>();
            settled.forEach((number, entry) -> {
                boolean isMeant = numbers.isEmpty() || numbers.contains(number);
                if (isMeant && ledger.papers().letter(entry.id()).isEmpty()) {
                    writing.tell(entry.by(), new Event.Told(entry.id()), who);
                    now.add(number);
                }
            });
            return now;
        });
    }

    /** Deductions of this branch’s debts that have their slip, by debt. */
    private Map<Reference, Fact> settled(Ledger ledger) {
        Map<Reference, Fact> settled = new LinkedHashMap<>();
        for (Fact declaration : ledger.declarations().all()) {
            if (declaration.by().equals(books.office().code()) && ledger.state(declaration) == DebtState.SETTLED) {
                ledger.declarations()
                        .deduction(declaration.id())
                        .ifPresent(entry -> settled.put(((Event.Declared) declaration.event()).debt(), entry));
            }
        }
        return settled;
    }

    /** Where a debt of this branch stands; empty where it was never declared. A declaration that is not open counts before those that are. */
    public Optional<DebtState> state(Ledger ledger, Reference debt) {
        List<DebtState> states = ledger.declarations().of(books.office().code(), debt).stream()
                .map(ledger::state)
                .toList();
        return states.stream()
                .filter(state -> !state.isOpen())
                .findFirst()
                .or(() -> states.stream().reduce((_, last) -> last));
    }

    /** The last declaration of a debt of this branch. */
    public Optional<Fact> last(Ledger ledger, Reference debt) {
        return ledger.declarations().of(books.office().code(), debt).stream().reduce((_, last) -> last);
    }
}
