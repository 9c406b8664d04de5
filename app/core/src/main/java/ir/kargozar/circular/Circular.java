package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;

/**
 * One revision of a circular, frozen since it was published.
 *
 * @param revision 1, 2, 3 … with each correction; the last is in force, those before it are kept
 */
public record Circular(CircularId id, int revision, CircularContent content, JalaliDate publishedOn) {
    public Circular {
        if (revision < 1) {
            throw new IllegalArgumentException("CIRCULAR_REVISION");
        }
    }
}
