package ir.kargozar.calendar;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.time4j.PlainDate;
import net.time4j.calendar.PersianCalendar;

/**
 * A Jalali date, 1206-01-01 to 1498-12-29, by the official table (spec E; Time4J underneath).
 *
 * @param year 1206 to 1498
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {
    private static final Pattern TYPED = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    public JalaliDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("DATE_NOT_IN_CALENDAR");
        }
    }

    /** Accepts {@code 1405-08-03}, {@code 1405/8/3} in any digits. Problems: DATE_SHAPE, DATE_NOT_IN_CALENDAR. */
    public static Parsed<JalaliDate> of(String typed) {
        Matcher parts = TYPED.matcher(Digits.ascii(typed).strip());
        if (!parts.matches()) {
            return Parsed.invalid("DATE_SHAPE");
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        return exists(year, month, day)
                ? Parsed.valid(new JalaliDate(year, month, day))
                : Parsed.invalid("DATE_NOT_IN_CALENDAR", parts.group());
    }

    private static boolean exists(int year, int month, int day) {
        return JalaliMonth.exists(year, month) && day >= 1 && day <= JalaliMonth.length(year, month);
    }

    public static JalaliDate of(LocalDate gregorian) {
        PersianCalendar date = PlainDate.from(gregorian).transform(PersianCalendar.class);
        return new JalaliDate(date.getYear(), date.getMonth().getValue(), date.getDayOfMonth());
    }

    public LocalDate gregorian() {
        return PersianCalendar.of(year, month, day).transform(PlainDate.class).toTemporalAccessor();
    }

    public JalaliDate plusDays(long days) {
        return of(gregorian().plusDays(days));
    }

    public JalaliMonth inMonth() {
        return new JalaliMonth(year, month);
    }

    @Override
    public int compareTo(JalaliDate other) {
        return Integer.compare(number(), other.number());
    }

    public boolean isAfter(JalaliDate other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(JalaliDate other) {
        return compareTo(other) < 0;
    }

    /** Year, month and day as one whole number that sorts, 14050803: the form in the store. */
    public int number() {
        return (year * 100 + month) * 100 + day;
    }

    /** The date of {@link #number()}. */
    public static JalaliDate ofNumber(int number) {
        return new JalaliDate(number / 10_000, number / 100 % 100, number % 100);
    }

    /** {@code 1405-08-03}: the form of files and the command line. */
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
