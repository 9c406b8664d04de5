package ir.kargozar.settlement.ledger;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.ledger.Registered.Centre;
import ir.kargozar.settlement.ledger.Registered.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of the circular’s part «C» (B11 to B14), checked by machine on a declared debt (B5). */
final class Conditions {
    private final Ledger ledger;
    private final Agreements agreements;
    private final DeductionOrder order;

    Conditions(Ledger ledger, Agreements agreements, DeductionOrder order) {
        this.ledger = ledger;
        this.agreements = agreements;
        this.order = order;
    }

    /** Where the workshop is starred for the branch that declares. */
    Optional<Star> star(Fact declaration) {
        Declared debt = (Declared) declaration.event();
        return ledger.registered().stars(debt.workshop()).stream()
                .filter(star -> star.branch().equals(declaration.by()))
                .findFirst();
    }

    /** Every one that does not hold, in the order of {@link Condition}; none, where the debt may be deducted. */
    List<Failing> failing(Fact declaration, JalaliDate day) {
        List<Failing> failing = new ArrayList<>();
        Declared debt = (Declared) declaration.event();
        Optional<Centre> centre = star(declaration).map(Star::centre).flatMap(ledger.registered()::centre);
        if (centre.isEmpty()) {
            failing.add(Failing.of(Condition.REGISTERED));
        }
        centre.ifPresent(known -> {
            if (isUnderSeveral(debt.workshop(), known)) {
                failing.add(Failing.of(Condition.ONE_CENTRE));
            }
            if (agreements.inForce(known.id(), day).isEmpty()) {
                failing.add(Failing.of(Condition.AGREEMENT_IN_FORCE));
            }
            receivables(debt.amount(), known.code(), failing);
        });
        before(declaration, debt, failing);
        return failing;
    }

    private boolean isUnderSeveral(WorkshopCode workshop, Centre centre) {
        long centres = ledger.registered().stars(workshop).stream()
                .map(Star::centre)
                .distinct()
                .count();
        return centres > 1 || agreements.isUnderOther(workshop, centre.id());
    }

    private void receivables(Rial debt, WorkshopCode centre, List<Failing> failing) {
        Receivables receivables = ledger.receivables();
        long payable = receivables.payable(centre);
        if (debt.value() <= payable) {
            if (receivables.cut(centre, debt, order).size() > Deducted.MOST_PARTS) {
                failing.add(Failing.of(Condition.FEW_DOCUMENTS));
            }
            return;
        }
        long documents = receivables.listedDocuments(centre);
        if (documents > 0) {
            failing.add(Failing.of(Condition.NO_LIST_NUMBER, receivables.listed(centre), documents));
        }
        failing.add(Failing.of(Condition.WITHIN_RECEIVABLES, debt.value(), payable));
    }

    private void before(Fact declaration, Declared debt, List<Failing> failing) {
        boolean isSettled = false;
        boolean isPending = false;
        for (Fact other : ledger.declarations().of(declaration.by(), debt.debt())) {
            if (!other.id().equals(declaration.id())) {
                DebtState state = ledger.state(other);
                isPending |= state == DebtState.DECLARED && Fact.ORDER.compare(other, declaration) < 0;
                isSettled |= state != DebtState.DECLARED && !state.isOpen();
            }
        }
        if (isSettled) {
            failing.add(Failing.of(Condition.NOT_SETTLED));
        }
        if (isPending) {
            failing.add(Failing.of(Condition.NOT_PENDING));
        }
    }
}
