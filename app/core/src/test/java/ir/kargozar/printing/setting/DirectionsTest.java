package ir.kargozar.printing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {

    @Test
    void keepsThePartsOfACodeInsideAnIslandInOneRun() {
        byte[] levels = Directions.levels("شماره \u2066۳۱۰۱-۰۵\u2069");
        assertThat(levels).containsExactly(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1);
    }

    @Test
    void partsACodeOutsideAnIslandAsUnicodeSays() {
        assertThat(Directions.levels("شماره ۳۱-۰۵")).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2);
    }

    @Test
    void ordersALineFromLeftToRight() {
        byte[] levels = Directions.levels("شم ۳۱");
        assertThat(LineOrder.of(levels, 0, 5)).containsExactly(3, 4, 2, 1, 0);
        assertThat(LineOrder.of(levels, 0, 2)).containsExactly(1, 0);
    }
}
