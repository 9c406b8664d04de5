package ir.kargozar.support;

import ir.kargozar.calendar.JalaliDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machine's clock against its zone, the calendar, and the newest instant a workspace knows. */
public final class MachineClock {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    /** Jalali year of this program: no clock that is right is before it. */
    private static final int FIRST_YEAR = 1405;
    /** Another workstation's clock may be so much before this one's. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    /** Days without any work after which a clock is asked about. */
    private static final Duration LONG_AGO = Duration.ofDays(200);

    private MachineClock() {}

    /** @param zone of the machine */
    public static List<Finding> findings(Clock clock, ZoneId zone, Optional<Instant> newest) {
        List<Finding> found = new ArrayList<>();
        found.add(Finding.of(zone.equals(TEHRAN) ? Sign.ZONE_TEHRAN : Sign.ZONE_OTHER, zone.getId()));
        Instant now = clock.instant();
        found.add(Finding.of(
                sign(now, newest), shown(now), newest.map(MachineClock::shown).orElse("-")));
        return found;
    }

    private static Sign sign(Instant now, Optional<Instant> newest) {
        if (date(now).year() < FIRST_YEAR) {
            return Sign.CLOCK_UNSET;
        }
        if (newest.filter(last -> now.isBefore(last.minus(TOLERANCE))).isPresent()) {
            return Sign.CLOCK_BEHIND;
        }
        return newest.filter(last -> now.isAfter(last.plus(LONG_AGO))).isPresent()
                ? Sign.CLOCK_LEAPT
                : Sign.CLOCK_RIGHT;
    }

    private static JalaliDate date(Instant instant) {
        return JalaliDate.of(instant.atZone(TEHRAN).toLocalDate());
    }

    /** Jalali date and time of Tehran, to the minute. */
    static String shown(Instant instant) {
        return date(instant) + " " + instant.atZone(TEHRAN).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
