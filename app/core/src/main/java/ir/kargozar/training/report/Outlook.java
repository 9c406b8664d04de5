package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Course;
import ir.kargozar.training.register.Standing;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * Whether somebody will be through before the go-live (A5).
 *
 * @param left working days before the go-live, from today on; negative once it is past
 * @param needed working days that the stages still open take
 */
public record Outlook(State state, int left, int needed) {

    /** In the order in which a trainer looks at them. */
    public enum State {
        /** The stages still open take longer than is left. */
        LATE,
        /** All stages are signed; the certificate is not given yet. */
        TRAINED,
        ON_TIME,
        CERTIFIED
    }

    static Outlook of(Standing standing, Course course, JalaliDate goLive, JalaliDate today) {
        int left = workingDays(today, goLive);
        int needed = needed(standing, course.days());
        if (standing.certificate().isPresent()) {
            return new Outlook(State.CERTIFIED, left, 0);
        }
        if (standing.isTrained()) {
            return new Outlook(State.TRAINED, left, 0);
        }
        return new Outlook(needed > left ? State.LATE : State.ON_TIME, left, needed);
    }

    public boolean isLate() {
        return state == State.LATE;
    }

    private static int needed(Standing standing, List<Integer> days) {
        List<Stage> stages = Arrays.asList(Stage.values());
        return stages.stream()
                .filter(stage -> !standing.isSigned(stage))
                .mapToInt(stage -> stages.indexOf(stage) < days.size() ? days.get(stages.indexOf(stage)) : 0)
                .sum();
    }

    static int workingDays(JalaliDate from, JalaliDate until) {
        if (until.isBefore(from)) {
            return -workingDays(until, from);
        }
        int days = 0;
        for (JalaliDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            days += day.gregorian().getDayOfWeek() == DayOfWeek.FRIDAY ? 0 : 1;
        }
        return days;
    }
}
