package ir.kargozar.money;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Language;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTypingTest {

    private final AmountTyping typing = new AmountTyping(Texts.of(Language.FA));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12500000",
                "۱۲٬۵۰۰٬۰۰۰ ریال",
                "١٢٥٠٠٠٠٠ريال",
                "\u200F۱۲,۵۰۰,۰۰۰\u00A0ریال\u200E",
                "ریال ۱۲۵۰۰۰۰۰",
                "\t12,500,000 Rials\r\n",
                "12500000 IRR",
                "۱۲\u202F۵۰۰\u202F۰۰۰"
            })
    void readsAnAmountWithWhatStoodAroundIt(String pasted) {
        assertThat(Rial.of(typing.bare(pasted)).orThrow()).isEqualTo(new Rial(12_500_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250000 تومان", "ریال", "۱۲ میلیون ریال", "12.5", "1e6 ریال"})
    void neverMakesAnAmountOfSomethingElse(String pasted) {
        assertThat(Rial.of(typing.bare(pasted))).isInstanceOf(Parsed.Invalid.class);
    }
}
