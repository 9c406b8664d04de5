package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.Operations.Sum;
import ir.kargozar.settlement.ledger.Ledger;

/** The sums of {@link Operations} (B15). */
public record HalfYear(
        JalaliDate from, JalaliDate to, Sum declared, Sum refused, Sum deducted, Sum reversed, Sum slips) {

    /** Both days included. Slips of opposite entries count in their number and are taken off in their amount. */
    public static HalfYear of(Ledger ledger, JalaliDate from, JalaliDate to) {
        Operations done = Operations.of(ledger, from, to);
        return new HalfYear(
                from,
                to,
                done.sum(Operation.DECLARED),
                done.sum(Operation.REFUSED),
                done.sum(Operation.DEDUCTED),
                done.sum(Operation.REVERSED),
                done.sum(Operation.SLIPS));
    }
}
