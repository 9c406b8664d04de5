package ir.kargozar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Language;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTypingTest {

    /** A Monday. */
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 18);

    private final DateTyping typing = new DateTyping(Texts.of(Language.FA), TODAY);

    @ParameterizedTest
    @CsvSource({
        "۱۴۰۵/۸/۳, 1405-08-03",
        "1405-8-3, 1405-08-03",
        "۱۴۰۵.۸.۳, 1405-08-03",
        "14050803, 1405-08-03",
        "١٤٠٥٠٨٠٣, 1405-08-03",
        "050803, 1405-08-03",
        "۰۵/۸/۳, 1405-08-03",
        "450803, 1345-08-03",
        "99/12/30, 1399-12-30",
        "8/3, 1405-08-03",
        "8/18, 1405-08-18",
        "8/19, 1404-08-19",
        "۱۲-۲۹, 1404-12-29"
    })
    void readsWholeAndShortDates(String typed, String date) {
        assertThat(typing.read(typed)).isEqualTo(JalaliDate.of(date));
    }

    @ParameterizedTest
    @CsvSource({
        "06/8/3, 1406-08-03",
        "99/12/29, 1499-12-29",
        "8/18, 1405-08-18",
        "8/17, 1406-08-17",
        "1399/1/1, 1399-01-01"
    })
    void readsShortDatesAheadAsDaysToCome(String typed, String date) {
        assertThat(typing.ahead().read(typed)).isEqualTo(JalaliDate.of(date));
    }

    @ParameterizedTest
    @CsvSource({
        "امروز, 1405-08-18",
        "دیروز, 1405-08-17",
        "ديروز, 1405-08-17",
        "پریروز, 1405-08-16",
        "دوشنبه, 1405-08-18",
        "شنبه, 1405-08-16",
        "سه شنبه, 1405-08-12",
        "سه\u200Cشنبه, 1405-08-12",
        "جمعه, 1405-08-15"
    })
    void readsTheWordsOfDays(String typed, String date) {
        assertThat(typing.read(typed)).isEqualTo(JalaliDate.of(date));
    }

    @Test
    void readsTheWordsOfItsOwnLanguage() {
        DateTyping english = new DateTyping(Texts.of(Language.EN), TODAY);

        assertThat(english.read("Yesterday")).isEqualTo(JalaliDate.of("1405-08-17"));
        assertThat(english.read("Friday")).isEqualTo(JalaliDate.of("1405-08-15"));
    }

    @Test
    void readsWhatWasPastedWithUnseenMarks() {
        assertThat(typing.read("\u200F۱۴۰۵/۰۸/۰۳\u200E\n")).isEqualTo(JalaliDate.of("1405-08-03"));
        assertThat(typing.read("\t1405/8/3\u00A0")).isEqualTo(JalaliDate.of("1405-08-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "فردا", "14050", "0508", "1405080", "۸", "1405/08/03/1", "/", "05 08 03"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(typing.read(typed)).isEqualTo(Parsed.invalid("DATE_SHAPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14041230", "041230", "99/13/1", "12/30", "۱۴۰۵/۷/۳۱"})
    void refusesDaysThatAreNotInTheCalendar(String typed) {
        assertThat(typing.read(typed))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class, wrong -> assertThat(wrong.code()).isEqualTo("DATE_NOT_IN_CALENDAR"));
    }
}
