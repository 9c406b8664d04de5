package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Today, and how long each station may be waited for.
 *
 * @param days by station, from the office’s {@code settlement.json}
 */
public record Calendar(Clock clock, Map<Station, Integer> days) {
    public Calendar {
        days = Map.copyOf(days);
    }

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    JalaliDate day(Instant at) {
        return JalaliDate.of(LocalDate.ofInstant(at, clock.getZone()));
    }

    Stop.Wait wait(Station station, JalaliDate since) {
        return Stop.Wait.of(since, today(), days.getOrDefault(station, Integer.MAX_VALUE));
    }

    Stop waiting(Station station, JalaliDate since) {
        return new Stop(
                station, Stop.Passage.WAITING, java.util.Optional.empty(), java.util.Optional.of(wait(station, since)));
    }

    static JalaliDate later(JalaliDate one, JalaliDate other) {
        return one.isBefore(other) ? other : one;
    }
}
