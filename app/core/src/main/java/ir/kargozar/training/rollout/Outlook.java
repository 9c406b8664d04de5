package ir.kargozar.training.rollout;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Standing;
import java.util.List;
import java.util.Optional;

/**
 * Whether someone makes it before go-live, and if not, why.
 *
 * @param next the first stage that is not signed off; empty where all are
 * @param missing of that stage
 * @param daysLeft working days from today to go-live, today among them
 */
public record Outlook(
        Standing standing, Optional<Stage> next, List<Need> missing, int daysLeft, Optional<Lateness> late) {
    public Outlook {
        missing = List.copyOf(missing);
    }

    /** Who will not make it by the plan. */
    public boolean makesIt() {
        return late.isEmpty();
    }

    /**
     * What is late.
     *
     * @param by the day on which it ought to have been
     */
    public record Lateness(Why why, Stage stage, JalaliDate by) {}

    public enum Why {
        /** Nothing of the stage was begun by the latest day to begin. */
        NOT_BEGUN,
        /** It was not signed off by the latest day to end. */
        NOT_ENDED
    }
}
