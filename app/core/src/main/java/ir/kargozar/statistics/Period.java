package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of which figures are given, the first and the last among them: a part of a Jalali year, or any range. */
public record Period(Kind kind, JalaliDate first, JalaliDate last) {
    public static final int FIRST_YEAR = 1300;
    private static final int MOST_YEARS = 10;
    private static final Pattern PART = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public Period {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("RANGE_ORDER");
        }
    }

    /** How long. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12),
        RANGE(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** @param place of the part within the year, 1 first */
    public static Period of(Kind kind, int year, int place) {
        JalaliMonth from = new JalaliMonth(year, (place - 1) * kind.months + 1);
        return months(kind, from, kind.months);
    }

    private static Period months(Kind kind, JalaliMonth from, int months) {
        return new Period(kind, from.firstDay(), from.plus(months - 1).lastDay());
    }

    /**
     * Accepts year and part, {@code 1405-3} for the third quarter, and a year alone where it is wanted. Problems:
     * PERIOD_SHAPE, PERIOD_NOT_IN_CALENDAR.
     *
     * @param kind no range
     */
    public static Parsed<Period> of(Kind kind, String typed) {
        String ascii = Digits.ascii(typed).strip();
        boolean isYear = kind == Kind.YEAR;
        Matcher parts = (isYear ? YEAR : PART).matcher(ascii);
        if (!parts.matches()) {
            return Parsed.invalid("PERIOD_SHAPE", isYear ? "1405" : "1405-1");
        }
        int year = Integer.parseInt(ascii.substring(0, 4));
        int place = isYear ? 1 : Integer.parseInt(parts.group(2));
        boolean exists = isIn(year) && place >= 1 && place <= 12 / kind.months;
        return exists ? Parsed.valid(of(kind, year, place)) : Parsed.invalid("PERIOD_NOT_IN_CALENDAR", ascii);
    }

    private static boolean isIn(int year) {
        return year >= FIRST_YEAR && year <= JalaliMonth.LAST_YEAR;
    }

    /** Problems: RANGE_ORDER, RANGE_TOO_LONG, PERIOD_NOT_IN_CALENDAR. */
    public static Parsed<Period> range(JalaliDate first, JalaliDate last) {
        if (first.isAfter(last)) {
            return Parsed.invalid("RANGE_ORDER");
        }
        if (!isIn(first.year())) {
            return Parsed.invalid("PERIOD_NOT_IN_CALENDAR", first.toString());
        }
        return last.year() - first.year() >= MOST_YEARS
                ? Parsed.invalid("RANGE_TOO_LONG", Integer.toString(MOST_YEARS))
                : Parsed.valid(new Period(Kind.RANGE, first, last));
    }

    /** The last whole one before a day. */
    public static Period ended(Kind kind, JalaliDate today) {
        JalaliMonth month = today.inMonth();
        JalaliMonth began = month.plus(-((month.month() - 1) % kind.months));
        return months(kind, began.plus(-kind.months), kind.months);
    }

    /** The part of a year in which a day lies; no range. */
    public static Period holding(Kind kind, JalaliDate day) {
        return of(kind, day.year(), (day.month() - 1) / kind.months + 1);
    }

    /** True where it begins with a month and ends with one. */
    public boolean isOfWholeMonths() {
        return first.day() == 1 && last.day() == last.inMonth().length();
    }

    /** As many months, or days, directly before. */
    public Period before() {
        if (isOfWholeMonths()) {
            return months(kind, first.inMonth().plus(-months()), months());
        }
        return new Period(kind, first.plusDays(-days()), first.plusDays(-1));
    }

    /** As many months, or days, directly after. */
    public Period after() {
        if (isOfWholeMonths()) {
            return months(kind, last.inMonth().next(), months());
        }
        return new Period(kind, last.plusDays(1), last.plusDays(days()));
    }

    private int months() {
        return 12 * (last.year() - first.year()) + last.month() - first.month() + 1;
    }

    private long days() {
        return ChronoUnit.DAYS.between(first.gregorian(), last.gregorian()) + 1;
    }

    /** The same a year before; the end of a month stays its end, though Esfand be a day longer or shorter. */
    public Period lastYear() {
        return new Period(kind, yearBefore(first), yearBefore(last));
    }

    private static JalaliDate yearBefore(JalaliDate day) {
        JalaliMonth month = day.inMonth().plus(-12);
        boolean isEnd = day.day() == day.inMonth().length();
        return isEnd
                ? month.lastDay()
                : new JalaliDate(month.year(), month.month(), Math.min(day.day(), month.length()));
    }

    /** The twelve whole months that end with the month of its last day. */
    public Period twelveMonths() {
        return months(Kind.RANGE, last.inMonth().plus(-11), 12);
    }

    public boolean holds(JalaliDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
