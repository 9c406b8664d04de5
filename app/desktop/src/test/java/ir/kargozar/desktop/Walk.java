package ir.kargozar.desktop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting, as a person does: until the screen is still, or shows what is looked for. */
final class Walk {

    private static final int STILL_MILLIS = 80;
    private static final int PATIENCE_SECONDS = 20;

    private Walk() {}

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(STILL_MILLIS, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /**
     * What stands in the window once it is laid out: a label whose words changed since the last pulse still draws the
     * words before, and would be taken for one cut off.
     */
    static <T> T laidOut(Scene scene, Supplier<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return look.get();
        });
    }

    static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not come: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
