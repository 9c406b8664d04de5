package ir.kargozar.statistics.chart;

import ir.kargozar.statistics.chart.Chart.Bar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole per cents that come to 100: those cut off most are rounded up. What is below nothing is no part of a whole. */
final class Percents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percents() {}

    static List<Integer> of(List<Bar> bars) {
        BigDecimal whole = whole(bars);
        if (whole.signum() == 0) {
            return bars.stream().map(_ -> 0).toList();
        }
        List<Integer> percents = new ArrayList<>();
        List<BigDecimal> cut = new ArrayList<>();
        for (Bar bar : bars) {
            BigDecimal[] exact = part(bar).multiply(HUNDRED).divideAndRemainder(whole);
            percents.add(exact[0].intValueExact());
            cut.add(exact[1]);
        }
        int missing = 100 - percents.stream().mapToInt(percent -> percent).sum();
        IntStream.range(0, bars.size())
                .boxed()
                .sorted(Comparator.comparing(cut::get, Comparator.reverseOrder()))
                .limit(missing)
                .forEach(at -> percents.set(at, percents.get(at) + 1));
        return percents;
    }

    static double share(Bar bar, List<Bar> bars) {
        BigDecimal whole = whole(bars);
        return whole.signum() == 0
                ? 0
                : part(bar).divide(whole, 9, RoundingMode.HALF_UP).doubleValue();
    }

    static BigDecimal part(Bar bar) {
        return bar.number().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private static BigDecimal whole(List<Bar> bars) {
        return bars.stream().map(Percents::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
