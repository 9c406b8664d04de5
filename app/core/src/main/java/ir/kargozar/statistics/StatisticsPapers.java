package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;
import java.io.OutputStream;

/** Figures on paper, as PDF/A-2a, Persian. Streams are not closed. Refuse WORDING_…. */
public interface StatisticsPapers {

    /**
     * What a report of a period is made of.
     *
     * @param months the figures by month of the twelve months that end with the period
     * @param madeOn the day that the paper bears
     */
    record Order(Report report, Report months, JalaliDate madeOn) {

        /** Sums up the period and its twelve months. */
        public static Order of(
                Statistics statistics, Measures measures, Period period, Dimension by, JalaliDate madeOn) {
            return new Order(
                    Report.of(statistics, measures, period, by),
                    Report.of(statistics, measures, period.twelveMonths(), Dimension.MONTH),
                    madeOn);
        }
    }

    /** Figures with their growth, a table of them by the report's keys, and charts. */
    void report(Order order, OutputStream out);
}
