package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"کریمی‌نژاد", "لالهٔ کریمی‌نژاد", "علي رضائي", "Dr. O'Neil", "صمدزادهٔ آذر", "بیمارستان ۱۵ خرداد"
            })
    void keepsTextAsTypedWithItsZwnj(String typed) {
        assertThat(Line.of(typed).orThrow().value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'  علی   رضا ', 'علی رضا'",
        "'علی\u00a0رضا\t', 'علی رضا'",
        "'\u200cعلی\u200c', 'علی'",
        "'ا\u0653ذر', 'آذر'"
    })
    void trimsAndComposes(String typed, String line) {
        assertThat(Line.of(typed).orThrow().value()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\u00a0", "\u200c", "\u200e\u200f", "\u200c \u200c"})
    void refusesWhatNobodySees(String typed) {
        assertThat(Line.of(typed))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("TEXT_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "علی\u0000",
                "علی\nرضا",
                "a\rb",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u202ab",
                "a\u2066b",
                "a\u2069b",
                "\ufeffa",
                "a\u0007b",
                "a\u0085b",
                "a\ud800b",
                "a\u0378b"
            })
    void refusesControlsBreaksAndBidiOverrides(String typed) {
        assertThat(Line.of(typed))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("TEXT_CONTROL"));
    }

    @Test
    void refusesTwoHundredAndOneCharactersAndTenMegabytes() {
        assertThat(Line.of("ب".repeat(200))).isInstanceOf(Parsed.Valid.class);
        assertThat(Line.of("ب".repeat(201))).isEqualTo(Parsed.invalid("TEXT_TOO_LONG", "200"));
        assertThat(Line.of("ب".repeat(10_000_000))).isEqualTo(Parsed.invalid("TEXT_TOO_LONG", "200"));
    }

    @Test
    void cannotBeMadeOfTextThatIsNotNormal() {
        assertThatThrownBy(() -> new Line(" a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("a\u202eb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("a  b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverIsReadIsALineAndReadsAsItself() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 50_000; round++) {
            String typed = RandomText.of(random, 12);
            if (Line.of(typed) instanceof Parsed.Valid<Line>(Line line)) {
                assertThat(Line.of(line.value())).isEqualTo(Parsed.valid(line));
            }
        }
    }
}
