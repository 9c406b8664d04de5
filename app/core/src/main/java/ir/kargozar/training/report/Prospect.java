package ir.kargozar.training.report;

import ir.kargozar.training.rollout.Outlook;
import ir.kargozar.training.rollout.TrainingCalendar;
import java.util.Optional;

/**
 * How somebody stands before the go-live (A5), in one word and the days.
 *
 * @param left working days before the go-live, from today on; 0 once it is there
 * @param late what is late, and since when
 */
public record Prospect(State state, int left, Optional<Outlook.Lateness> late) {

    /** In the order in which a trainer looks at them. */
    public enum State {
        /** Will not make it, as {@link TrainingCalendar} sees it. */
        LATE,
        /** All stages are signed; the certificate is not given yet. */
        TRAINED,
        ON_TIME,
        CERTIFIED
    }

    static Prospect of(Outlook outlook) {
        return new Prospect(state(outlook), outlook.daysLeft(), outlook.late());
    }

    private static State state(Outlook outlook) {
        if (outlook.standing().certificate().isPresent()) {
            return State.CERTIFIED;
        }
        if (outlook.standing().isTrained()) {
            return State.TRAINED;
        }
        return outlook.makesIt() ? State.ON_TIME : State.LATE;
    }

    public boolean isLate() {
        return state == State.LATE;
    }
}
