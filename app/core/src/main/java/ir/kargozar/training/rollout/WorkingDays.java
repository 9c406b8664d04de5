package ir.kargozar.training.rollout;

import ir.kargozar.calendar.JalaliDate;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * Days on which people work: not Fridays, and not the office's holidays.
 *
 * @param holidays an office's data; the product ships none
 */
public record WorkingDays(Set<JalaliDate> holidays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorking(JalaliDate day) {
        return day.gregorian().getDayOfWeek() != DayOfWeek.FRIDAY && !holidays.contains(day);
    }

    /** The last one before a day. */
    public JalaliDate before(JalaliDate day) {
        JalaliDate before = day.plusDays(-1);
        while (!isWorking(before)) {
            before = before.plusDays(-1);
        }
        return before;
    }

    /** The first of so many that end on a working day, that day among them; below one: the day itself. */
    public JalaliDate back(JalaliDate last, int days) {
        JalaliDate first = last;
        for (int i = 1; i < days; i++) {
            first = before(first);
        }
        return first;
    }

    /** How many there are from one day on to the day before another; 0 where that is not later. */
    public int between(JalaliDate from, JalaliDate to) {
        int days = 0;
        for (JalaliDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            days += isWorking(day) ? 1 : 0;
        }
        return days;
    }
}
