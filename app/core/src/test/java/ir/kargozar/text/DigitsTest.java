package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void digitsOfEveryKindBecomeAsciiOrPersian() {
        assertThat(Digits.ascii("۱۲۳ ٤٥٦ 789 الف")).isEqualTo("123 456 789 الف");
        assertThat(Digits.persian("۱۲۳ ٤٥٦ 789 الف")).isEqualTo("۱۲۳ ۴۵۶ ۷۸۹ الف");
    }

    @Test
    void textThatNeedsNothingIsTheSameText() {
        String text = "کریمی‌نژاد 123";

        assertThat(Digits.ascii(text)).isSameAs(text);
    }

    @Test
    void codesLoseBlanksDashesAndMarks() {
        assertThat(Digits.code(" ۱۲-۳\u200c٤\u00a05\u200e6 ")).isEqualTo("123456");
        assertThat(Digits.code("1".repeat(1_000_000))).hasSize(100);
    }

    @Test
    void onlyAsciiDigitsAreDigits() {
        assertThat(Digits.isDigits("123", 3)).isTrue();
        assertThat(Digits.isDigits("۱۲۳", 3)).isFalse();
        assertThat(Digits.isDigits("12a", 3)).isFalse();
        assertThat(Digits.isDigits("123", 4)).isFalse();
        assertThat(Digits.isDigits("", 0)).isTrue();
    }
}
