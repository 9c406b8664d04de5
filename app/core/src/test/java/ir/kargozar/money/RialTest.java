package ir.kargozar.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"12500000", "12,500,000", "۱۲٬۵۰۰٬۰۰۰", "١٢٥٠٠٠٠٠", " 12 500 000 ", "0012500000", "۱۲،۵۰۰،۰۰۰"})
    void readsEveryWayOfTyping(String typed) {
        assertThat(Rial.of(typed).orThrow()).isEqualTo(new Rial(12_500_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ریال", "12.5", "1,5", "12,50", "1٫5", "1e7", "+5", "0x10", "12/500", "1,,000", "1\u0000"})
    void refusesWhatMightBeReadInTwoWays(String typed) {
        assertThat(Rial.of(typed)).isEqualTo(Parsed.invalid("AMOUNT_SHAPE"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, AMOUNT_NEGATIVE",
        "−۱۲۳, AMOUNT_NEGATIVE",
        "1000000000000001, AMOUNT_TOO_LARGE",
        "99999999999999999999999, AMOUNT_TOO_LARGE"
    })
    void refusesNegativeAndHugeAmounts(String typed, String code) {
        assertThat(Rial.of(typed)).isEqualTo(Parsed.invalid(code));
    }

    @Test
    void refusesTenMegabytesQuickly() {
        assertThat(Rial.of("9".repeat(10_000_000))).isEqualTo(Parsed.invalid("AMOUNT_SHAPE"));
    }

    @Test
    void neverGoesBelowZeroOrRoundTheEnd() {
        assertThatThrownBy(() -> new Rial(1).minus(new Rial(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rial(Long.MAX_VALUE).plus(new Rial(1))).isInstanceOf(ArithmeticException.class);
        assertThat(new Rial(3).minus(new Rial(1)).plus(new Rial(5))).isEqualTo(new Rial(7));
    }

    @Test
    void isGroupedByThousands() {
        assertThat(new Rial(12_500_000).grouped()).isEqualTo("12\u066c500\u066c000");
    }

    @ParameterizedTest
    @CsvSource({
        "0, صفر",
        "21, بیست و یک",
        "1250000, یک میلیون و دویست و پنجاه هزار",
        "12500000, دوازده میلیون و پانصد هزار",
        "3000000000, سه میلیارد",
        "10315, ده هزار و سیصد و پانزده"
    })
    void isSpelledOutInPersian(long amount, String words) {
        assertThat(new AmountInWords().of(amount)).isEqualTo(words);
    }
}
