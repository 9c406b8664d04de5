package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * What a branch settled of premium debts with a centre's receivables (B4 to B6).
 *
 * @param workshop whose debts they were where the centre owes it (B9); empty for the centre's own
 * @param on the day they were deducted
 */
public record Settlement(Centre centre, Optional<Workshop> workshop, List<Row> rows, JalaliDate on) {

    /** The contracted centre, itself a workshop of the branch (B3). */
    public record Centre(Line name, WorkshopCode code) {}

    /** A workshop that the centre owes. */
    public record Workshop(Line name, WorkshopCode code, Line employer) {}

    /** Of a debt. */
    public enum DebtKind {
        OVERDUE,
        CURRENT
    }

    /**
     * One debt.
     *
     * @param debt its number, chosen by the branch (B4)
     * @param amount rials
     * @param slip number of the payment slip (B6)
     */
    public record Row(Line debt, DebtKind kind, Rial amount, Line slip) {}

    public Settlement {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("SETTLEMENT_EMPTY");
        }
    }

    /** Of all debts, rials. */
    public Rial amount() {
        return rows.stream().map(Row::amount).reduce(Rial.ZERO, Rial::plus);
    }
}
