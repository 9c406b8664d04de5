package ir.kargozar.desktop.settlement;

import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.DebtState;
import java.util.Optional;

/**
 * A declared debt and what was decided.
 *
 * @param decision deducted or refused
 * @param notice of the deduction
 */
public record DeclaredRow(
        Fact declaration, DebtState state, String branch, Optional<Fact> decision, Optional<NoticeRow> notice) {

    Declared debt() {
        return (Declared) declaration.event();
    }
}
