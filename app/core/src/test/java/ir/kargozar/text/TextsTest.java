package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts fa = Texts.of(Language.FA);
    private final Texts en = Texts.of(Language.EN);

    @Test
    void problemsSayWhatIsWrongAndWhatToDoInEachLanguage() {
        assertThat(fa.problem("receivedOn", "DATE_NOT_IN_CALENDAR", List.of("1404-12-30")))
                .isEqualTo(new Problem(
                        "receivedOn",
                        "DATE_NOT_IN_CALENDAR",
                        "تاریخ ۱۴۰۴-۱۲-۳۰ در تقویم نیست.",
                        "روز و ماه را بازبینی کنید؛ اسفند تنها در سال کبیسه ۳۰ روز دارد."));
        assertThat(en.problem("x", "DATE_NOT_IN_CALENDAR", List.of("1404-12-30"))
                        .message())
                .isEqualTo("The date 1404-12-30 is not in the calendar.");
    }

    @Test
    void whatWasTypedIsQuotedShortAndWithoutControls() {
        String message = en.problem("x", "VALUE_UNKNOWN", List.of("a\u0000\n\u202e{1}" + "z".repeat(10_000_000), "b"))
                .message();

        assertThat(message).startsWith("“a\ufffd\ufffd\ufffd{1}zzz").hasSizeLessThan(400);
    }

    @Test
    void aKeyThatIsNowhereIsAFault() {
        assertThatThrownBy(() -> fa.say("problem.NO_SUCH")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digitsArePersianInPersian() {
        assertThat(fa.say("problem.TEXT_TOO_LONG", 200)).contains("۲۰۰");
        assertThat(en.say("problem.TEXT_TOO_LONG", 200)).contains("200");
    }

    @Test
    void quoteLeavesGoodTextAlone() {
        String good = "بیمارستان مهر‌آیین";

        assertThat(Quote.of(good)).isSameAs(good);
        assertThat(Quote.of("a".repeat(301))).hasSize(301).endsWith("…");
    }
}
