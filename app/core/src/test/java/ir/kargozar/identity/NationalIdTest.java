package ir.kargozar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.text.Parsed;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"0499370899", "0790419904", "1583250689", "0932833810", "1234567891", "2540201288"})
    void acceptsGoodOnes(String typed) {
        assertThat(NationalId.of(typed)).isEqualTo(Parsed.valid(new NationalId(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1111111111", "0000000000", "0499370898", "0499370989"})
    void refusesWrongCheckDigitAndOneDigitRepeated(String typed) {
        assertThat(NationalId.of(typed)).isEqualTo(Parsed.invalid("NATIONAL_ID_CHECK_DIGIT"));
        assertThatThrownBy(() -> new NationalId(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "499370899", "04993708990", "049937089x", "0499370899\u0000", "۰۴۹۹"})
    void refusesOtherLengthsAndLetters(String typed) {
        assertThat(NationalId.of(typed)).isEqualTo(Parsed.invalid("NATIONAL_ID_LENGTH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"۰۴۹۹۳۷۰۸۹۹", "٠٤٩٩٣٧٠٨٩٩", " 049-937089-9 ", "\u200e0499370899\u200f", "0499 370 899"})
    void readsDigitsOfEveryKindAndWritesAscii(String typed) {
        assertThat(NationalId.of(typed).orThrow().value()).isEqualTo("0499370899");
    }

    @Test
    void exactlyOneOfTenCheckDigitsIsRightForEachOfAHundredThousand() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int round = 0; round < 100_000; round++) {
            String nine = IntStream.range(0, 9)
                    .mapToObj(i -> Integer.toString(random.nextInt(10)))
                    .reduce("", String::concat);
            if (nine.chars().distinct().count() == 1) {
                continue;
            }
            String right = nine + independentCheckDigit(nine);
            for (char check = '0'; check <= '9'; check++) {
                String id = nine + check;
                assertThat(NationalId.of(id) instanceof Parsed.Valid).as(id).isEqualTo(id.equals(right));
            }
        }
    }

    /** The digit of 0 and 1 that the rest is, else that which makes the weighted sum of all ten a multiple of 11. */
    private static int independentCheckDigit(String nine) {
        int weighted = 0;
        for (int i = 0; i < 9; i++) {
            weighted += Character.digit(nine.charAt(i), 10) * (10 - i);
        }
        if (weighted % 11 < 2) {
            return weighted % 11;
        }
        int digit = 0;
        while ((weighted + digit) % 11 != 0) {
            digit++;
        }
        return digit;
    }
}
