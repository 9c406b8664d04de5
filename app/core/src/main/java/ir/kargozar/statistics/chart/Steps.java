package ir.kargozar.statistics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Round numbers that hold all numbers of a chart between them, and nothing: one, two or five of a power of ten apart.
 *
 * @param lines ascending, at least two
 */
record Steps(List<BigDecimal> lines) {
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    Steps {
        lines = List.copyOf(lines);
    }

    /** @param most how many steps there is room for, about */
    static Steps over(List<BigDecimal> numbers, int most) {
        BigDecimal low = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean whole = numbers.stream().allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        BigDecimal step = step(high.subtract(low), most, whole);
        long first = low.divide(step, 0, RoundingMode.FLOOR).longValueExact();
        long last = Math.max(first + 1, high.divide(step, 0, RoundingMode.CEILING).longValueExact());
        return new Steps(LongStream.rangeClosed(first, last)
                .mapToObj(at -> step.multiply(BigDecimal.valueOf(at)))
                .toList());
    }

    private static BigDecimal step(BigDecimal range, int most, boolean whole) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(BigDecimal.valueOf(most), 12, RoundingMode.CEILING);
        int power = least.precision() - least.scale() - 1;
        BigDecimal step = ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(power))
                .filter(round -> round.compareTo(least) >= 0)
                .findFirst()
                .orElse(least);
        return whole ? step.max(BigDecimal.ONE) : step;
    }

    /** Where a number stands between the first line, 0, and the last, 1. */
    double at(BigDecimal number) {
        BigDecimal first = lines.getFirst();
        return number.subtract(first).doubleValue() / lines.getLast().subtract(first).doubleValue();
    }
}
