package ir.kargozar.calendar;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Pasted;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it at a counter: whole, short, or in a word of the language. A year of two digits, and a
 * day without a year, mean the newest such date up to this year and up to today: what is typed at a counter has been.
 */
public final class DateTyping {
    private static final int CENTURY = 100;
    private static final int WEEK = 7;
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");

    private final Texts texts;
    private final JalaliDate today;
    private final boolean ahead;

    public DateTyping(Texts texts, JalaliDate today) {
        this(texts, today, false);
    }

    private DateTyping(Texts texts, JalaliDate today, boolean ahead) {
        this.texts = texts;
        this.today = today;
        this.ahead = ahead;
    }

    /** The same for days to come, such as the end of a term: two digits mean this century, no year the next such day. */
    public DateTyping ahead() {
        return new DateTyping(texts, today, true);
    }

    public JalaliDate today() {
        return today;
    }

    /**
     * Accepts, in any digits: {@code 1405/8/3}, {@code 1405-08-03}, {@code 14050803}, {@code 050803}, {@code 05/8/3},
     * {@code 8/3}, and the words for today, yesterday, the day before and the days of the week (the last such day).
     * Problems: as {@link JalaliDate#of(String)}.
     */
    public Parsed<JalaliDate> read(String typed) {
        String bare = Digits.ascii(Pasted.line(typed)).strip();
        return word(bare).<Parsed<JalaliDate>>map(Parsed::valid).orElseGet(() -> numbers(bare));
    }

    private Parsed<JalaliDate> numbers(String bare) {
        if (Digits.isDigits(bare, 8)) {
            return JalaliDate.of(bare.substring(0, 4) + "-" + bare.substring(4, 6) + "-" + bare.substring(6));
        }
        if (Digits.isDigits(bare, 6)) {
            return shortYear(bare.substring(0, 2), bare.substring(2, 4), bare.substring(4));
        }
        Matcher shortYear = SHORT_YEAR.matcher(bare);
        if (shortYear.matches()) {
            return shortYear(shortYear.group(1), shortYear.group(2), shortYear.group(3));
        }
        Matcher noYear = NO_YEAR.matcher(bare);
        return noYear.matches() ? noYear(noYear.group(1), noYear.group(2)) : JalaliDate.of(bare);
    }

    private Parsed<JalaliDate> shortYear(String two, String month, String day) {
        int century = today.year() / CENTURY * CENTURY;
        int year = century + Integer.parseInt(two);
        return JalaliDate.of((year > today.year() && !ahead ? year - CENTURY : year) + "-" + month + "-" + day);
    }

    private Parsed<JalaliDate> noYear(String month, String day) {
        Parsed<JalaliDate> thisYear = JalaliDate.of(today.year() + "-" + month + "-" + day);
        boolean fits = thisYear instanceof Parsed.Valid<JalaliDate>(JalaliDate date)
                && (ahead ? !date.isBefore(today) : !date.isAfter(today));
        return fits ? thisYear : JalaliDate.of((today.year() + (ahead ? 1 : -1)) + "-" + month + "-" + day);
    }

    private Optional<JalaliDate> word(String bare) {
        String key = SearchKey.of(bare).joined();
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        String[] days = {"day.today", "day.yesterday", "day.before"};
        for (int back = 0; back < days.length; back++) {
            if (key.equals(key(texts.say(days[back])))) {
                return Optional.of(today.plusDays(-back));
            }
        }
        return weekday(key);
    }

    private Optional<JalaliDate> weekday(String key) {
        for (int back = 0; back < WEEK; back++) {
            JalaliDate day = today.plusDays(-back);
            DayOfWeek weekday = day.gregorian().getDayOfWeek();
            if (key.equals(key(texts.word(weekday)))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static String key(String word) {
        return SearchKey.of(word).joined();
    }
}
