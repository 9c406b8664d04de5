package ir.kargozar.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "5500000000, 550000000, 900.0, 10.0",
        "940000, 780000, 20.5, 1.2",
        "127000000000, 69000000000, 84.1, 1.8",
        "0, 7, -100.0, 0.0",
        "9223372036854775807, 3, 307445734561825860133.3, 3074457345618258602.3",
        "9223372036854775807, 9223372036854775806, 0.0, 1.0"
    })
    void isExactAndRoundedOnce(long now, long before, BigDecimal percent, BigDecimal times) {
        Growth growth = new Growth(new Figure(now, 1, false), new Figure(before, 1, false));

        assertThat(growth.percent()).hasValue(percent);
        assertThat(growth.times()).hasValue(times);
    }

    @Test
    void ofMeansIsTakenFromTheirSumsNotFromWhatWasRounded() {
        Growth growth = new Growth(new Figure(10, 3, true), new Figure(10, 4, true));

        assertThat(growth.times()).hasValue(new BigDecimal("1.3"));
        assertThat(growth.percent()).hasValue(new BigDecimal("33.3"));
    }

    @Test
    void isNoneWhereThereWasNothingBefore() {
        Growth growth = new Growth(new Figure(10, 3, false), new Figure(0, 0, false));

        assertThat(growth.times()).isEmpty();
        assertThat(growth.percent()).isEmpty();
        assertThat(new Growth(new Figure(0, 0, true), new Figure(5, 2, true)).percent())
                .isEmpty();
    }
}
