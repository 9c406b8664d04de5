package ir.kargozar.desktop.debts;

import ir.kargozar.settlement.NoticeRow;
import java.util.List;

/**
 * What stands in the books of a branch, once read.
 *
 * @param slips notices with a slip, newest first
 */
public record BranchBooks(List<DebtRow> debts, List<StarRow> stars, List<NoticeRow> slips, List<LetterRow> letters) {
    public BranchBooks {
        debts = List.copyOf(debts);
        stars = List.copyOf(stars);
        slips = List.copyOf(slips);
        letters = List.copyOf(letters);
    }
}
