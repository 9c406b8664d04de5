package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.money.Rial;
import java.util.EnumMap;
import java.util.Map;

/** One agency's month (A2, A3): claims counted in the month of {@code receivedOn}. */
public record MonthlyFigures(JalaliMonth month, Map<ClaimKind, Row> rows) {

    public MonthlyFigures {
        EnumMap<ClaimKind, Row> all = new EnumMap<>(ClaimKind.class);
        for (ClaimKind kind : ClaimKind.values()) {
            all.put(kind, rows.getOrDefault(kind, Row.NONE));
        }
        rows = all;
    }

    /**
     * One kind's figures.
     *
     * @param accepted claims accepted (in whatever state now)
     * @param returned claims returned to the insured at the counter
     * @param papers sheets handed in with accepted claims
     * @param amount claimed with accepted claims, rials
     */
    public record Row(long accepted, long returned, long papers, Rial amount) {
        public static final Row NONE = new Row(0, 0, 0, Rial.ZERO);

        public Row plus(Row other) {
            return new Row(
                    accepted + other.accepted,
                    returned + other.returned,
                    papers + other.papers,
                    amount.plus(other.amount));
        }
    }

    public Row total() {
        return rows.values().stream().reduce(Row.NONE, Row::plus);
    }
}
