package ir.kargozar.desktop.scanner;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells a scanner's keys from a person's by their pace: three keys in a row, each within {@link #GAP} of the one before,
 * are a burst, and so is all that follows without a longer pause. The quickest typists leave 40 ms and more between
 * keys; scanners that act as keyboards leave 1 to 15.
 */
final class Burst {

    /** Longest time between two keys of a scanner. */
    static final Duration GAP = Duration.ofMillis(20);

    private static final int ENOUGH = 2;

    private final LongSupplier nanos;
    private long last;
    private boolean begun;
    private int quick;
    private boolean running;

    /** @param nanos a clock that only goes forward, nanoseconds */
    Burst(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What a key is to a burst. */
    enum Key {
        /** A letter, digit or sign. */
        CHARACTER,
        /** A key held with Ctrl, Alt or Meta, or a function key. */
        CHORD,
        /** Enter, Tab, arrows and the like: they end a scan, but a person holds them down too. */
        OTHER
    }

    /** Notes a key that was pressed now; true where it belongs to a burst. */
    boolean press(Key key) {
        long now = nanos.getAsLong();
        boolean soon = begun && now - last <= GAP.toNanos();
        begun = true;
        last = now;
        if (!soon) {
            quick = 0;
            running = false;
        } else if (key == Key.OTHER && !running) {
            quick = 0;
        } else {
            quick++;
            running |= quick >= ENOUGH;
        }
        return running;
    }
}
