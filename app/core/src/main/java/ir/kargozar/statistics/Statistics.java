package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import java.util.List;

/** Figures summed by the store. Drafts count nowhere. */
public interface Statistics {
    MonthlyFigures monthly(JalaliMonth month);

    /** Every day from the first to the last, also those on which nothing came. */
    List<DailyFigures> daily(JalaliDate first, JalaliDate last);
}
