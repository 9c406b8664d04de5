package ir.kargozar.printing.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.layout.properties.BaseDirection;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    @Test
    void keepsThePartsOfACodeInsideAnIslandInOneRun() {
        byte[] levels = rightToLeft("شماره \u2066۳۱۰۱-۰۵\u2069");
        assertThat(levels).containsExactly(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1);
    }

    @Test
    void partsACodeOutsideAnIslandAsUnicodeSays() {
        assertThat(rightToLeft("شماره ۳۱-۰۵")).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2);
    }

    @Test
    void givesAGlyphWithoutCharacterTheLevelOfItsNeighbours() {
        assertThat(Directions.levels(BaseDirection.RIGHT_TO_LEFT, new int[] {'م', 'ی', -1, 'ر'}))
                .containsExactly(1, 1, 1, 1);
    }

    private static byte[] rightToLeft(String text) {
        return Directions.levels(BaseDirection.RIGHT_TO_LEFT, text.codePoints().toArray());
    }
}
