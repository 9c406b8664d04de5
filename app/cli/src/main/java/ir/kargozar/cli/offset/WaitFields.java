package ir.kargozar.cli.offset;

import ir.kargozar.settlement.board.Stop;
import java.util.Map;

/** How long something has been waited for, in columns. */
final class WaitFields {
    private WaitFields() {}

    static void put(Map<String, Object> row, Stop.Wait waited) {
        row.put("since", waited.since().toString());
        row.put("waitedDays", waited.days());
        row.put("overdue", waited.isOverdue());
    }

    static void none(Map<String, Object> row) {
        row.put("since", "");
        row.put("waitedDays", "");
        row.put("overdue", false);
    }
}
