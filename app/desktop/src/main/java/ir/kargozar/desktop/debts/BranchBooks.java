package ir.kargozar.desktop.debts;

import ir.kargozar.settlement.NoticeRow;
import java.util.List;

/**
 * What stands in the books of a branch, once read.
 *
 * @param slips notices with a slip, newest first
 * @param waiting put back from a backup, it waits for what its documents office knows
 */
public record BranchBooks(
        List<DebtRow> debts, List<StarRow> stars, List<NoticeRow> slips, List<LetterRow> letters, boolean waiting) {
    public BranchBooks {
        debts = List.copyOf(debts);
        stars = List.copyOf(stars);
        slips = List.copyOf(slips);
        letters = List.copyOf(letters);
    }
}
