package ir.kargozar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.statistics.Period.Kind;
import ir.kargozar.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static String said(Period period) {
        return period.first() + " " + period.last();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1405-06, 1405-06-01 1405-06-31, 1405-05-01 1405-05-31, 1404-06-01 1404-06-31",
        "MONTH, 1405-07, 1405-07-01 1405-07-30, 1405-06-01 1405-06-31, 1404-07-01 1404-07-30",
        "MONTH, 1404-12, 1404-12-01 1404-12-29, 1404-11-01 1404-11-30, 1403-12-01 1403-12-30",
        "MONTH, 1403-12, 1403-12-01 1403-12-30, 1403-11-01 1403-11-30, 1402-12-01 1402-12-29",
        "MONTH, 1405-01, 1405-01-01 1405-01-31, 1404-12-01 1404-12-29, 1404-01-01 1404-01-31",
        "QUARTER, 1405-1, 1405-01-01 1405-03-31, 1404-10-01 1404-12-29, 1404-01-01 1404-03-31",
        "QUARTER, 1404-4, 1404-10-01 1404-12-29, 1404-07-01 1404-09-30, 1403-10-01 1403-12-30",
        "HALF_YEAR, ۱۴۰۱-۱, 1401-01-01 1401-06-31, 1400-07-01 1400-12-29, 1400-01-01 1400-06-31",
        "YEAR, 1403, 1403-01-01 1403-12-30, 1402-01-01 1402-12-29, 1402-01-01 1402-12-29"
    })
    void hasOneBeforeItAndTheSameOfLastYear(Kind kind, String typed, String days, String before, String lastYear) {
        Period period = Period.of(kind, typed).orThrow();

        assertThat(said(period)).isEqualTo(days);
        assertThat(said(period.before())).isEqualTo(before);
        assertThat(said(period.lastYear())).isEqualTo(lastYear);
        assertThat(period.isOfWholeMonths()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1405-08-03, 1405-08-12, 1405-07-23 1405-08-02, 1404-08-03 1404-08-12",
        "1403-12-30, 1403-12-30, 1403-12-29 1403-12-29, 1402-12-29 1402-12-29",
        "1404-02-01, 1404-03-31, 1403-12-01 1404-01-31, 1403-02-01 1403-03-31"
    })
    void anyRangeHasThemToo(String first, String last, String before, String lastYear) {
        Period period = Period.range(
                        JalaliDate.of(first).orThrow(), JalaliDate.of(last).orThrow())
                .orThrow();

        assertThat(said(period.before())).isEqualTo(before);
        assertThat(said(period.lastYear())).isEqualTo(lastYear);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1405-01-01, 1404-12-01 1404-12-29",
        "QUARTER, 1405-09-30, 1405-04-01 1405-06-31",
        "HALF_YEAR, 1405-07-01, 1405-01-01 1405-06-31",
        "YEAR, 1404-01-01, 1403-01-01 1403-12-30"
    })
    void theLastThatEndedIsKnownOnAnyDay(Kind kind, String today, String days) {
        assertThat(said(Period.ended(kind, JalaliDate.of(today).orThrow()))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1405-13, PERIOD_NOT_IN_CALENDAR",
        "QUARTER, 1405-5, PERIOD_NOT_IN_CALENDAR",
        "QUARTER, 1405-0, PERIOD_NOT_IN_CALENDAR",
        "HALF_YEAR, 1405-3, PERIOD_NOT_IN_CALENDAR",
        "YEAR, 1299, PERIOD_NOT_IN_CALENDAR",
        "YEAR, 1405-1, PERIOD_SHAPE",
        "QUARTER, 1405, PERIOD_SHAPE",
        "MONTH, '', PERIOD_SHAPE"
    })
    void refusesWhatIsNoPeriod(Kind kind, String typed, String code) {
        assertThat(Period.of(kind, typed))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void refusesRangesThatRunBackwardsOrForEver() {
        JalaliDate day = new JalaliDate(1405, 8, 2);

        assertThat(Period.range(day, day.plusDays(-1))).isEqualTo(Parsed.invalid("RANGE_ORDER"));
        assertThat(Period.range(day, new JalaliDate(1415, 8, 2))).isEqualTo(Parsed.invalid("RANGE_TOO_LONG", "10"));
    }
}
