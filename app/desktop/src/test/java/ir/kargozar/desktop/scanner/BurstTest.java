package ir.kargozar.desktop.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final long SCANNER = 8;
    private static final long QUICK_HAND = 45;

    private long now;
    private final Burst burst = new Burst(() -> now);

    @Test
    void knowsAScanFromItsThirdKeyOn() {
        assertThat(press(Burst.Key.CHARACTER, SCANNER)).isFalse();
        assertThat(press(Burst.Key.CHARACTER, SCANNER)).isFalse();
        assertThat(press(Burst.Key.CHARACTER, SCANNER)).isTrue();
        assertThat(press(Burst.Key.CHORD, SCANNER)).isTrue();
        assertThat(press(Burst.Key.OTHER, SCANNER)).isTrue();
        assertThat(press(Burst.Key.CHORD, SCANNER)).isTrue();
    }

    @Test
    void neverTakesAHandForAScanner() {
        for (int i = 0; i < 20; i++) {
            assertThat(press(Burst.Key.CHARACTER, QUICK_HAND)).isFalse();
        }
        assertThat(press(Burst.Key.CHORD, QUICK_HAND)).isFalse();
    }

    @Test
    void endsWithAPause() {
        for (int i = 0; i < 5; i++) {
            press(Burst.Key.CHARACTER, SCANNER);
        }
        assertThat(press(Burst.Key.CHORD, 100)).isFalse();
        assertThat(press(Burst.Key.CHARACTER, QUICK_HAND)).isFalse();
    }

    @Test
    void doesNotTakeAHeldTabOrArrowForAScan() {
        for (int i = 0; i < 30; i++) {
            assertThat(press(Burst.Key.OTHER, SCANNER)).isFalse();
        }
        assertThat(press(Burst.Key.CHORD, SCANNER)).isFalse();
    }

    private boolean press(Burst.Key key, long millisSinceTheLast) {
        now += TimeUnit.MILLISECONDS.toNanos(millisSinceTheLast);
        return burst.press(key);
    }
}
