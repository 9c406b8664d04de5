package ir.kargozar.desktop;

import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Gives a stage the size of a usual screen. */
final class FxToolkitSizes {

    private FxToolkitSizes() {}

    static void size(Stage stage, double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Walk.settle();
    }
}
