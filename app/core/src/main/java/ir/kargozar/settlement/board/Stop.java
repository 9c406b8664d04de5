package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One station of a line.
 *
 * @param on when it was reached, or refused
 * @param waited since when it is waited for; of {@link Passage#WAITING} alone
 */
public record Stop(Station station, Passage passage, Optional<JalaliDate> on, Optional<Wait> waited) {

    /** Where a line stands at a station. */
    public enum Passage {
        REACHED,
        /** Gone by; the day is not known at this desk. */
        PASSED,
        REFUSED,
        /** Its seat’s turn. */
        WAITING,
        /** Not yet its turn. */
        AHEAD,
        /** Will not be reached, and need not be. */
        NOT_NEEDED,
        /** Not known at this desk. */
        UNKNOWN
    }

    /**
     * How long it lasts.
     *
     * @param days since then
     * @param limit days after which it is overdue, by the office’s {@code settlement.json}
     */
    public record Wait(JalaliDate since, long days, int limit) {
        static Wait of(JalaliDate since, JalaliDate today, int limit) {
            return new Wait(since, Math.max(0, ChronoUnit.DAYS.between(since.gregorian(), today.gregorian())), limit);
        }

        public boolean isOverdue() {
            return days > limit;
        }
    }

    static Stop of(Station station, Passage mark) {
        return new Stop(station, mark, Optional.empty(), Optional.empty());
    }

    static Stop reached(Station station, JalaliDate on) {
        return new Stop(station, Passage.REACHED, Optional.of(on), Optional.empty());
    }

    static Stop refused(Station station, JalaliDate on) {
        return new Stop(station, Passage.REFUSED, Optional.of(on), Optional.empty());
    }

    /** Whose work it is. */
    public Seat seat() {
        return station.seat();
    }

    public boolean isOverdue() {
        return waited.filter(Wait::isOverdue).isPresent();
    }

    boolean isBehind() {
        return passage == Passage.REACHED || passage == Passage.PASSED || passage == Passage.REFUSED;
    }
}
