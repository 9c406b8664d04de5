package ir.kargozar.desktop.statistics;

import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Slice;

/** The ways out of the statistics. */
public interface StatisticsActions {

    /** The list of exactly the claims behind a figure. */
    void open(Behind behind);

    /** Figures into a file. */
    void save();

    /** The chart into a file. */
    void saveChart();

    /** To the first claim of an office that has none. */
    void newClaim();

    /**
     * Whose claims are asked for.
     *
     * @param sentence says which they are
     */
    record Behind(Measure measure, Period period, Slice slice, String sentence) {}
}
