package ir.kargozar.desktop.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.scanner.Burst.Key;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BurstTest {

    private static final long SCANNER = 8;
    private static final long QUICK_HAND = 45;

    private long now;
    private final Burst burst = new Burst(() -> now);

    @Test
    void knowsAScanFromItsThirdKeyOn() {
        assertThat(press(Key.CHARACTER, SCANNER)).isFalse();
        assertThat(press(Key.CHARACTER, SCANNER)).isFalse();
        assertThat(press(Key.CHARACTER, SCANNER)).isTrue();
        assertThat(press(Key.CHORD, SCANNER)).isTrue();
        assertThat(press(Key.OTHER, SCANNER)).isTrue();
        assertThat(press(Key.CHORD, SCANNER)).isTrue();
    }

    @Test
    void neverTakesAHandForAScanner() {
        for (int i = 0; i < 20; i++) {
            assertThat(press(Key.CHARACTER, QUICK_HAND)).isFalse();
        }
        assertThat(press(Key.CHORD, QUICK_HAND)).isFalse();
    }

    @Test
    void endsWithAPause() {
        for (int i = 0; i < 5; i++) {
            press(Key.CHARACTER, SCANNER);
        }
        assertThat(press(Key.CHORD, 100)).isFalse();
        assertThat(press(Key.CHARACTER, QUICK_HAND)).isFalse();
    }

    @Test
    void doesNotTakeAHeldTabOrArrowForAScan() {
        for (int i = 0; i < 30; i++) {
            assertThat(press(Key.OTHER, SCANNER)).isFalse();
        }
        assertThat(press(Key.CHORD, SCANNER)).isFalse();
    }

    private boolean press(Key key, long millisSinceTheLast) {
        now += TimeUnit.MILLISECONDS.toNanos(millisSinceTheLast);
        return burst.press(key);
    }
}
