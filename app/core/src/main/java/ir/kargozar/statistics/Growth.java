package ir.kargozar.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** A figure against an earlier one: computed from the exact sums, and rounded half up once, to one place. */
public record Growth(Figure now, Figure before) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** How many times as much; nothing where there was none before. */
    public Optional<BigDecimal> times() {
        return quotient(numerator());
    }

    /** How many per cent more, or less; nothing where there was none before. */
    public Optional<BigDecimal> percent() {
        return quotient(numerator().subtract(denominator()).multiply(HUNDRED));
    }

    private Optional<BigDecimal> quotient(BigInteger dividend) {
        return before.sum() == 0 || now.parts() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(dividend).divide(new BigDecimal(denominator()), 1, RoundingMode.HALF_UP));
    }

    private BigInteger numerator() {
        return BigInteger.valueOf(now.sum()).multiply(BigInteger.valueOf(before.parts()));
    }

    private BigInteger denominator() {
        return BigInteger.valueOf(before.sum()).multiply(BigInteger.valueOf(now.parts()));
    }
}
