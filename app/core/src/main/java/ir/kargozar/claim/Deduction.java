package ir.kargozar.claim;

import ir.kargozar.money.Rial;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the documents office does not pay of one item, and why (A7).
 *
 * @param item its place in the claim, 1 and up
 * @param cut rials, more than zero; the whole item where it was given back
 * @param reasons at least one
 */
public record Deduction(int item, Rial cut, List<ReturnReason> reasons) {
    public Deduction {
        reasons = List.copyOf(reasons);
        if (item < 1 || cut.equals(Rial.ZERO) || reasons.isEmpty()) {
            throw new IllegalArgumentException("DEDUCTION");
        }
    }

    /** Rials. {@link ArithmeticException} where it passes {@link Long#MAX_VALUE}. */
    public static Rial sum(List<Deduction> deductions) {
        return deductions.stream().map(Deduction::cut).reduce(Rial.ZERO, Rial::plus);
    }

    /** {@link IllegalArgumentException} where an item comes twice, or they are not what is not paid; none says nothing. */
    static List<Deduction> of(Rial claimed, Rial approved, List<Deduction> deductions) {
        Set<Integer> items = new HashSet<>();
        boolean isEachOnce = deductions.stream().allMatch(one -> items.add(one.item()));
        if (!isEachOnce
                || !(deductions.isEmpty() || sum(deductions).plus(approved).equals(claimed))) {
            throw new IllegalArgumentException("DEDUCTIONS");
        }
        return List.copyOf(deductions);
    }
}
