package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Every screen at both sizes, light and dark: pictures to look at. */
class ScreensTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.settle();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void showEveryScreenAtBothSizesLightAndDark() {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                String suffix = "-" + size[0] + "-" + look;
                picture(KeyCode.DIGIT1, "home" + suffix);
                picture(KeyCode.DIGIT2, "claims" + suffix);
                robot.push(KeyCode.HOME);
                robot.push(KeyCode.DOWN);
                Walk.settle();
                Pictures.take(scene(), "claims-details" + suffix);
                picture(KeyCode.DIGIT3, "packages" + suffix);
                picture(KeyCode.DIGIT4, "statistics" + suffix);
                robot.push(KeyCode.CONTROL, KeyCode.N);
                Walk.settle();
                Pictures.take(scene(), "form-empty" + suffix);
                robot.clickOn("#look");
            }
        }
        assertThat(scene().getRoot().lookupAll(".button")).isNotEmpty().allMatch(ScreensTest::hasId);
    }

    private static boolean hasId(Node node) {
        return node.getId() != null;
    }

    private void picture(KeyCode digit, String name) {
        robot.push(KeyCode.CONTROL, digit);
        Walk.settle();
        Pictures.take(scene(), name);
    }

    private Scene scene() {
        return stage.getScene();
    }
}
