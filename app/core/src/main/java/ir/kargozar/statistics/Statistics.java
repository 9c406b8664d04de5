package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliMonth;

/** Figures summed by the store. Drafts count nowhere. */
public interface Statistics {
    MonthlyFigures monthly(JalaliMonth month);
}
