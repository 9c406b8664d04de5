package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.offset.FormLine;
import ir.kargozar.recovery.Recovery;
import java.util.List;
import java.util.Map;

/** Figures summed by the store. Drafts count nowhere, nor do claims that were thrown away. */
public interface Statistics {
    MonthlyFigures monthly(JalaliMonth month);

    /** Every day from the first to the last, also those on which nothing came. */
    List<DailyFigures> daily(JalaliDate first, JalaliDate last);

    /** Sums of the claims of a period: of whole months from what is kept summed up, of other days from the claims. */
    List<Tally> tallies(Period period, Dimension by);

    /** Sums of forms or recoveries by key; none for claims, nor by what only claims have. {@link Sums#claims} is their number. */
    Map<String, Sums> others(Counting counting, Period period, Dimension by);

    /**
     * Exactly the claims that a measure counts in a period, under one key; oldest number first. None where it counts other
     * records.
     */
    ClaimListing behind(Measure measure, Period period, Slice slice);

    /** Exactly the forms, in the order in which they were begun; none where it counts other records. */
    List<FormLine> formsBehind(Measure measure, Period period, Slice slice);

    /** Exactly the recoveries, in the order in which they were entered; none where it counts other records. */
    List<Recovery> recoveriesBehind(Measure measure, Period period, Slice slice);

    /** How many of the sums kept by month are not what the claims say: none in a sound store. */
    long differing();

    /** Sums up all months anew from the claims. */
    void rebuild();
}
