package ir.kargozar.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One number of a report.
 *
 * @param sum in the measure's unit
 * @param claims how many records stand behind it
 * @param mean true where the number is sum by claims
 */
public record Figure(long sum, long claims, boolean mean) {

    /** No number: what is counted has no such key. */
    public static final Figure UNKNOWN = new Figure(0, 0, true);

    /** Whole, or a mean to one place; nothing where it is a mean of nothing. */
    public Optional<BigDecimal> number() {
        if (!mean) {
            return Optional.of(BigDecimal.valueOf(sum));
        }
        return claims == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(claims), 1, RoundingMode.HALF_UP));
    }

    /** What the exact number is a part of. */
    long parts() {
        return mean ? claims : 1;
    }
}
