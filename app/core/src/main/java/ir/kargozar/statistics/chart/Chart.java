package ir.kargozar.statistics.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is to be drawn, in the order it is read.
 *
 * @param title says what the bars are, and what those compared are
 * @param unit of the numbers, in words
 * @param compared numbers to stand beside those of the same key, last year's; may be empty
 */
public record Chart(Kind kind, String title, String unit, List<Bar> bars, List<Bar> compared) {

    public Chart {
        bars = List.copyOf(bars);
        compared = List.copyOf(compared);
    }

    /** How it is drawn. */
    public enum Kind {
        BARS,
        /** A line from number to number. */
        TREND,
        /** Rows, with per cents of the whole that come to 100. */
        SHARE
    }

    /**
     * One number.
     *
     * @param key what it opens
     * @param number nothing where there is none
     * @param shown the number in the reader's digits
     */
    public record Bar(String key, String label, Optional<BigDecimal> number, String shown) {}
}
