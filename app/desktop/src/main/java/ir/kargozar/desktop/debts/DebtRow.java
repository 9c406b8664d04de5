package ir.kargozar.desktop.debts;

import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Debt;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.DebtState;
import java.util.List;
import java.util.Optional;

/**
 * A debt of the branch and where it stands.
 *
 * @param name of the workshop; empty where it is not starred
 * @param centre under which it is starred; empty where it is not
 * @param office to which it is declared; empty where it is not starred
 * @param state empty where it was never declared
 * @param decision on its last declaration
 * @param notices on it, the opposite one behind
 */
public record DebtRow(
        Debt debt,
        String name,
        String centre,
        String office,
        Optional<DebtState> state,
        Optional<Fact> decision,
        List<NoticeRow> notices) {
    public DebtRow {
        notices = List.copyOf(notices);
    }

    boolean isStarred() {
        return !office.isEmpty();
    }

    boolean isDeclarable() {
        return isStarred() && state.map(DebtState::isOpen).orElse(true);
    }
}
