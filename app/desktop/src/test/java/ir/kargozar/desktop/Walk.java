package ir.kargozar.desktop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
