package ir.kargozar.desktop.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long nobody has touched anything; by the clock on the wall, which goes on while the machine sleeps. */
final class Idle {

    private final InstantSource clock;
    private Instant last;

    Idle(InstantSource clock) {
        this.clock = clock;
        last = clock.instant();
    }

    void touched() {
        last = clock.instant();
    }

    /** Until that long has passed; zero where it has. A clock that was put back counts as a touch. */
    Duration left(Duration allowed) {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        Duration left = allowed.minus(Duration.between(last, now));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
