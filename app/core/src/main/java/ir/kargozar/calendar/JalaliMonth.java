package ir.kargozar.calendar;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of a Jalali year (spec E). */
public record JalaliMonth(int year, int month) implements Comparable<JalaliMonth> {
    public static final int FIRST_YEAR = 1206;
    public static final int LAST_YEAR = 1498;
    private static final Pattern TYPED = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");

    public JalaliMonth {
        if (!exists(year, month)) {
            throw new IllegalArgumentException("MONTH_NOT_IN_CALENDAR");
        }
    }

    /** Accepts {@code 1405-08}. Problems: MONTH_SHAPE, MONTH_NOT_IN_CALENDAR. */
    public static Parsed<JalaliMonth> of(String typed) {
        Matcher parts = TYPED.matcher(Digits.ascii(typed).strip());
        if (!parts.matches()) {
            return Parsed.invalid("MONTH_SHAPE");
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        return exists(year, month)
                ? Parsed.valid(new JalaliMonth(year, month))
                : Parsed.invalid("MONTH_NOT_IN_CALENDAR", parts.group());
    }

    static boolean exists(int year, int month) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    }

    static int length(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month <= 11 || isLeap(year) ? 30 : 29;
    }

    /** The rule of spec E, equal to the official table (Time4J's) in the whole range. */
    private static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    /** Number of days: 29, 30 or 31. */
    public int length() {
        return length(year, month);
    }

    public JalaliDate firstDay() {
        return new JalaliDate(year, month, 1);
    }

    public JalaliDate lastDay() {
        return new JalaliDate(year, month, length());
    }

    public JalaliMonth next() {
        return month == 12 ? new JalaliMonth(year + 1, 1) : new JalaliMonth(year, month + 1);
    }

    /** So many months later, or earlier. */
    public JalaliMonth plus(int months) {
        int count = year * 12 + month - 1 + months;
        return new JalaliMonth(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
    }

    @Override
    public int compareTo(JalaliMonth other) {
        return Integer.compare(year * 12 + month, other.year * 12 + other.month);
    }

    /** {@code 1405-08}. */
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
