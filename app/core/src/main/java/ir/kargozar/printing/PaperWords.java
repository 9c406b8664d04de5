package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Island;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** Values as papers write them: Persian digits, codes as islands, amounts in figures and words. */
final class PaperWords {
    static final String PERSIAN_COMMA = "\u060c ";

    /** To be filled by hand. */
    static final String BLANK = ".".repeat(16);

    private static final int LAST_LATIN = 0x250;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final LongFunction<String> spelled;

    /**
     * Papers are Persian whatever the language of the screens.
     *
     * @param spelled a number in words
     */
    PaperWords(Texts persian, LongFunction<String> spelled) {
        if (persian.language() != Language.FA) {
            throw new IllegalArgumentException("papers are Persian");
        }
        this.texts = persian;
        this.spelled = spelled;
    }

    /** The words of {@code paper.KEY}. */
    String say(String key, Object... arguments) {
        return texts.say("paper." + key, arguments);
    }

    String word(Enum<?> constant) {
        return texts.word(constant);
    }

    /**
     * A code as a left-to-right island, unless it holds Persian letters; its digits Persian unless it holds Latin ones.
     */
    String code(Object code) {
        String written = code.toString();
        boolean latin = written.codePoints().anyMatch(c -> c < LAST_LATIN && Character.isLetter(c));
        String shown = latin ? written : Digits.persian(written);
        boolean persian = written.codePoints().anyMatch(c -> c >= LAST_LATIN && Character.isLetter(c));
        return persian ? Island.ofItsOwn(shown) : Island.of(shown);
    }

    /** 1405/08/03, in Persian digits. */
    String date(JalaliDate date) {
        return code(date.toString().replace('-', '/'));
    }

    /** As {@link #date(JalaliDate)}. */
    String date(LocalDate date) {
        return date(JalaliDate.of(date));
    }

    /** 09:05, in Persian digits. */
    String time(LocalTime time) {
        return code(TIME.format(time));
    }

    String number(long number) {
        return Digits.persian(Long.toString(number));
    }

    /** With its sign and that of per cent. */
    String percent(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : "";
        return Island.of(sign + Digits.persian(decimal(number)) + "\u066a");
    }

    /** Grouped by thousands, with as many decimals as it has. */
    String figure(BigDecimal number) {
        return code(decimal(number));
    }

    private static String decimal(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('\u066c');
        symbols.setDecimalSeparator('\u066b');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    /** Figures grouped by thousands, without the unit. */
    String rials(Rial amount) {
        return code(amount.grouped());
    }

    /** The amount spelled out, without the unit. */
    String inWords(Rial amount) {
        return spelled(amount.value());
    }

    String spelled(long number) {
        return spelled.apply(number);
    }

    /** Human text inside a sentence, whose direction must not disturb it. */
    String name(Object text) {
        return Island.ofItsOwn(text.toString());
    }

    /** Lines of the sender at the head of a paper. */
    List<String> sender(Office office) {
        String place =
                say("province", name(office.province())) + PERSIAN_COMMA + say("code") + " " + code(office.code());
        return List.of(office.name().value(), place);
    }

    Furniture furniture(Office office, boolean draft, String footer) {
        return Furniture.numbered((page, pages) -> say("page", page, pages))
                .footer(footer)
                .notice(draft ? say("draft") : "")
                .watermark(office.training() ? say("training") : "");
    }
}
