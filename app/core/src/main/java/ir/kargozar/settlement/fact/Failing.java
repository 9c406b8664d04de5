package ir.kargozar.settlement.fact;

import java.util.List;

/** A condition that does not hold, with its figures. */
public record Failing(Condition condition, List<Long> figures) {
    public Failing {
        figures = List.copyOf(figures);
        if (figures.size() > 4) {
            throw new IllegalArgumentException("SETTLEMENT_FACT");
        }
    }

    public static Failing of(Condition condition, Long... figures) {
        return new Failing(condition, List.of(figures));
    }
}
