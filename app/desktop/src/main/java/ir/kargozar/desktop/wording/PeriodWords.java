package ir.kargozar.desktop.wording;

import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** Periods, what is counted in them, and how it grew. */
public record PeriodWords(Shown shown) {

    /** Grouped; also below none. */
    public String number(long number) {
        return number < 0
                ? shown.code(shown.texts().say("statistics.minus", shown.number(-number)))
                : shown.number(number);
    }

    /** To one place. */
    public String decimal(BigDecimal number) {
        String whole = shown.number(number.abs().longValue());
        int tenth = number.abs().remainder(BigDecimal.ONE).movePointRight(1).intValue();
        return shown.texts()
                .say(
                        number.signum() < 0 ? "statistics.minus" : "statistics.plain",
                        shown.texts().say("statistics.tenths", whole, tenth));
    }

    /** Per cent with its sign; times where it is much. */
    public String growth(Growth growth) {
        Optional<BigDecimal> times = growth.times();
        if (times.isPresent() && times.get().compareTo(BigDecimal.valueOf(3)) >= 0) {
            return shown.texts().say("statistics.times", decimal(times.get()));
        }
        return growth.percent()
                .map(percent -> percent.signum() == 0
                        ? shown.texts().say("statistics.same")
                        : shown.texts()
                                .say(
                                        percent.signum() < 0 ? "statistics.less" : "statistics.more",
                                        decimal(percent.abs())))
                .orElseGet(() -> shown.texts().say("statistics.nothing-before"));
    }

    public String period(Period period) {
        return switch (period.kind()) {
            case MONTH -> shown.month(period.first().inMonth());
            case QUARTER -> part("quarter", (period.first().month() - 1) / 3 + 1, period);
            case HALF_YEAR -> part("half", (period.first().month() - 1) / 6 + 1, period);
            case YEAR -> shown.texts().say("statistics.year", period.first().year());
            case RANGE ->
                shown.texts()
                        .say(
                                "statistics.range",
                                shown.code(shown.date(period.first())),
                                shown.code(shown.date(period.last())));
        };
    }

    private String part(String name, int place, Period period) {
        return shown.texts()
                .say(
                        "statistics." + name,
                        shown.texts().say("statistics.place." + place),
                        period.first().year());
    }
}
