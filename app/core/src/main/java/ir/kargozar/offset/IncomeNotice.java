package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;

/**
 * An income notice of a documents office to a branch, with its voucher (B6).
 *
 * @param number of the notice in its Jalali year
 * @param branch name, or code where it has no card here
 * @param reversal why, where it is the opposite of a deduction
 * @param debt empty where its declaration is not here yet
 * @param slip of the branch; empty until it came back
 */
public record IncomeNotice(
        Line number,
        JalaliDate on,
        Line branch,
        Optional<Line> reversal,
        Optional<Debt> debt,
        Voucher voucher,
        Slip slip) {

    /** The debt that was declared (B4). */
    public record Debt(Line number, WorkshopCode workshop) {}

    /**
     * Balanced: both sides have the same sum.
     *
     * @param lines debits first
     */
    public record Voucher(Line number, List<Entry> lines) {
        public Voucher {
            lines = List.copyOf(lines);
        }

        /** Of one side, rials. */
        public Rial amount() {
            return lines.stream().filter(Entry::isDebit).map(Entry::amount).reduce(Rial.ZERO, Rial::plus);
        }
    }

    /**
     * @param isIncome premium income; else payable to the centre
     * @param reference document, or debt
     */
    public record Entry(boolean isDebit, boolean isIncome, Line reference, Rial amount) {}

    /** @param number empty until the branch’s slip was written back into the notice */
    public record Slip(Optional<Line> number, Optional<JalaliDate> on) {
        public static final Slip NONE = new Slip(Optional.empty(), Optional.empty());
    }
}
