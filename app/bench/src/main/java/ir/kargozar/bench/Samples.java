package ir.kargozar.bench;

import java.util.Arrays;

/** Measured values, grown as they come. */
public final class Samples {
    private double[] values = new double[1024];
    private int count;

    public void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
    }

    public Comparison.Spread spread() {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return new Comparison.Spread(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        double exact = sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
        return Math.round(exact * 10_000) / 10_000.0;
    }
}
