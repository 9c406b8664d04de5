package ir.kargozar.desktop.settlement;

import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Voucher;
import java.util.Optional;

/**
 * An income notice as the documents office has it.
 *
 * @param days since it was made, without a slip
 * @param reversed whether its deduction has its opposite
 */
public record NoticeLine(
        NoticeRow row, String branch, Optional<Voucher> voucher, long days, boolean overdue, boolean reversed) {

    boolean isReversible() {
        return !row.isOpposite() && !reversed;
    }
}
