package ir.kargozar.desktop.wording;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.money.AmountInWords;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Values as they are shown. Used on the window's thread only. */
public final class Shown {

    private static final int RIALS_IN_A_TOMAN = 10;
    private static final char LEFT_TO_RIGHT = '\u200E';

    /** Private use: in no sentence, and no digit. */
    private static final int FIRST_MARK = 0xE000;

    private final Texts texts;
    private final AmountInWords words = new AmountInWords();

    public Shown(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /** {@code 1405/08/02}, in the language's digits. */
    public String date(JalaliDate date) {
        return texts.digits(date.toString().replace('-', '/'));
    }

    /** Weekday, day, month's name and year. */
    public String longDate(JalaliDate date) {
        DayOfWeek weekday = date.gregorian().getDayOfWeek();
        return texts.say("date.long", texts.word(weekday), date.day(), monthName(date.month()), date.year());
    }

    /** Day, month's name and time of the day, {@code 10:42}, where the clock stands. */
    public String moment(Instant at, ZoneId zone) {
        ZonedDateTime here = at.atZone(zone);
        return texts.say(
                "date.moment",
                dayAndMonth(JalaliDate.of(here.toLocalDate())),
                code(String.format(Locale.ROOT, "%02d:%02d", here.getHour(), here.getMinute())));
    }

    /** Day and month's name. */
    public String dayAndMonth(JalaliDate date) {
        return texts.say("date.day", date.day(), monthName(date.month()));
    }

    /** Month's name and year. */
    public String month(JalaliMonth month) {
        return texts.say("date.month", monthName(month.month()), month.year());
    }

    private String monthName(int month) {
        return texts.say("month." + month);
    }

    /** Rials, grouped. */
    public String amount(Rial amount) {
        String grouped = amount.grouped();
        return texts.digits(texts.language() == Language.FA ? grouped : grouped.replace('\u066C', ','));
    }

    /** The amount in toman, in words where the language has them: shown under a field of rials. */
    public String toman(Rial amount) {
        long toman = amount.value() / RIALS_IN_A_TOMAN;
        long rest = amount.value() % RIALS_IN_A_TOMAN;
        String said = texts.language() == Language.FA ? words.of(toman) : number(toman);
        return rest == 0 ? texts.say("amount.toman", said) : texts.say("amount.toman.rest", said, rest);
    }

    public String number(long number) {
        return amount(new Rial(number));
    }

    /** A code within a sentence: digits of the language, kept left to right whatever stands around it. */
    public String code(Object code) {
        return LEFT_TO_RIGHT + texts.digits(code.toString()) + LEFT_TO_RIGHT;
    }

    /**
     * A sentence in which files' names and places are kept left to right and their digits as they are on the disk;
     * everything else as {@link Texts#say}.
     */
    public String say(String key, Object... arguments) {
        Object[] places = arguments.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = arguments[i] instanceof Path ? Character.toString(FIRST_MARK + i) : arguments[i];
        }
        String sentence = texts.say(key, places);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Path file) {
                sentence = sentence.replace(
                        Character.toString(FIRST_MARK + i), LEFT_TO_RIGHT + file.toString() + LEFT_TO_RIGHT);
            }
        }
        return sentence;
    }
}
