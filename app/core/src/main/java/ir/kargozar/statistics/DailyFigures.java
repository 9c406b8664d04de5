package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;

/**
 * What came to the counter on one day of {@code receivedOn}.
 *
 * @param accepted claims accepted (in whatever state now)
 * @param returned claims returned to the insured at the counter
 */
public record DailyFigures(JalaliDate day, long accepted, long returned) {}
