package ir.kargozar.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.text.Parsed;
import java.time.LocalDate;
import net.time4j.calendar.PersianCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JalaliDateTest {

    @ParameterizedTest
    @CsvSource({
        "1300-01-01, 1921-03-21",
        "1357-11-22, 1979-02-11",
        "1397-07-01, 2018-09-23",
        "1399-12-30, 2021-03-20",
        "1403-12-30, 2025-03-20",
        "1405-01-01, 2026-03-21"
    })
    void agreesWithTheOfficialTable(String jalali, String gregorian) {
        JalaliDate date = JalaliDate.of(jalali).orThrow();

        assertThat(date.gregorian()).isEqualTo(LocalDate.parse(gregorian));
        assertThat(JalaliDate.of(LocalDate.parse(gregorian))).isEqualTo(date);
        assertThat(date).hasToString(jalali);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1404-12-30",
                "1405-07-31",
                "1405-13-01",
                "1405-00-10",
                "1405-01-00",
                "1405-01-32",
                "1205-01-01",
                "1499-01-01",
                "0000-00-00",
                "2026-03-21"
            })
    void refusesDaysThatAreNotInTheCalendar(String typed) {
        assertThat(JalaliDate.of(typed)).isEqualTo(Parsed.invalid("DATE_NOT_IN_CALENDAR", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1405", "1405-08", "14050803", "1405-8-3-1", "05-08-03", "۱۴۰۵/هشت/۳", "1405-08-03T00"})
    void refusesOtherShapes(String typed) {
        assertThat(JalaliDate.of(typed)).isEqualTo(Parsed.invalid("DATE_SHAPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1405-08-03", "1405/8/3", "۱۴۰۵/۰۸/۰۳", "١٤٠٥.٠٨.٠٣", " 1405/08/3 "})
    void readsEveryWayOfTyping(String typed) {
        assertThat(JalaliDate.of(typed).orThrow()).isEqualTo(new JalaliDate(1405, 8, 3));
    }

    @Test
    void refusesTenMegabytesQuickly() {
        assertThat(JalaliDate.of("1".repeat(10_000_000))).isEqualTo(Parsed.invalid("DATE_SHAPE"));
    }

    @Test
    void everyDayOfTheRangeGoesToGregorianAndBack() {
        LocalDate day = new JalaliDate(1206, 1, 1).gregorian();
        int before = 0;
        for (int year = 1206; year <= 1498; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int d = 1; d <= new JalaliMonth(year, month).length(); d++) {
                    JalaliDate date = new JalaliDate(year, month, d);
                    assertThat(date.gregorian()).isEqualTo(day);
                    assertThat(JalaliDate.of(day)).isEqualTo(date);
                    assertThat(JalaliDate.ofNumber(date.number())).isEqualTo(date);
                    assertThat(date.number()).isGreaterThan(before);
                    before = date.number();
                    day = day.plusDays(1);
                }
            }
        }
    }

    @Test
    void leapYearsFollowTheThirtyThreeYearRuleAndTheTable() {
        for (int year = 1206; year <= 1498; year++) {
            boolean leap = new JalaliMonth(year, 12).length() == 30;

            assertThat(leap).isEqualTo(Math.floorMod(25 * year + 11, 33) < 8);
            assertThat(leap).isEqualTo(PersianCalendar.of(year, 1, 1).isLeapYear());
        }
    }

    @Test
    void monthsFollowEachOtherAcrossTheYear() {
        assertThat(JalaliMonth.of("۱۴۰۴/۱۲").orThrow().next()).isEqualTo(new JalaliMonth(1405, 1));
        assertThat(new JalaliMonth(1404, 12).lastDay()).isEqualTo(new JalaliDate(1404, 12, 29));
        assertThat(new JalaliMonth(1405, 8)).hasToString("1405-08");
        assertThat(JalaliMonth.of("1405-13")).isEqualTo(Parsed.invalid("MONTH_NOT_IN_CALENDAR", "1405-13"));
        assertThat(JalaliMonth.of("1405")).isEqualTo(Parsed.invalid("MONTH_SHAPE"));
    }

    @Test
    void cannotBeMadeForADayThatDoesNotExist() {
        assertThatThrownBy(() -> new JalaliDate(1404, 12, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JalaliMonth(1404, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
