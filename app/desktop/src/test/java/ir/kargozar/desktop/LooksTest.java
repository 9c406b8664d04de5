package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen in the largest text on a small screen: nothing cut off. High contrast and the settings: pictures. */
@Tag("slow")
class LooksTest {

    private static final double HALF_A_PIXEL = 0.5;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Rooms> shown = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        SampleOffice office = new SampleOffice(workplace.forms(), new JalaliDate(1405, 8, 20));
        office.registered(FormKind.WORKSHOPS, office.workshops(0, 12));
        office.ending(1, 20);
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(stage, workplace, new Workbench.Chosen(folder)));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void nothingIsCutOffInTheLargestTextOnASmallScreen() {
        FxToolkitSizes.size(stage, 1366, 768);
        dress(new Appearance(Look.LIGHT, false, 150));
        everyScreen("-150");
        assertThat(cut).isEmpty();
    }

    @Test
    @Tag("slow")
    void showsHighContrastLightAndDark() {
        FxToolkitSizes.size(stage, 1366, 768);
        dress(new Appearance(Look.LIGHT, true, 100));
        everyScreen("-contrast-light");
        FxToolkitSizes.size(stage, 1920, 1080);
        dress(new Appearance(Look.DARK, true, 115));
        everyScreen("-contrast-dark-1920");
        assertThat(cut).isEmpty();
    }

    private void dress(Appearance appearance) {
        SettingsModel settings = shown.getFirst().settings();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> settings.dress(_ -> appearance));
        Walk.settle();
    }

    private void everyScreen(String suffix) {
        look("home" + suffix, KeyCode.CONTROL, KeyCode.DIGIT1);
        look("claims" + suffix, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.HOME);
        Walk.until("details", () -> stage.getScene().lookup("#details") != null);
        look("details" + suffix, KeyCode.SHIFT);
        look("packages" + suffix, KeyCode.CONTROL, KeyCode.DIGIT3);
        look("statistics" + suffix, KeyCode.CONTROL, KeyCode.DIGIT4);
        theForms(suffix);
        look("settings" + suffix, KeyCode.CONTROL, KeyCode.COMMA);
        look("form" + suffix, KeyCode.CONTROL, KeyCode.N);
        look("form-end" + suffix, KeyCode.ALT, KeyCode.DIGIT5);
        look("palette" + suffix, KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        look("keys" + suffix, KeyCode.SHIFT, KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
    }

    private void theForms(String suffix) {
        look("forms" + suffix, KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.push(KeyCode.HOME);
        Walk.until("a form", () -> stage.getScene().lookup("#form-details") != null);
        look("forms-details" + suffix, KeyCode.SHIFT);
        look("forms-batch" + suffix, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        look("forms-again" + suffix, KeyCode.CONTROL, KeyCode.DIGIT6);
        look("forms-kind" + suffix, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("3");
        Walk.until("entry", () -> stage.getScene().lookup("#form-entry") != null);
        look("forms-entry" + suffix, KeyCode.SHIFT);
        look("forms-entry-end" + suffix, KeyCode.ALT, KeyCode.DIGIT5);
        look("forms-print" + suffix, KeyCode.CONTROL, KeyCode.S);
    }

    private void look(String name, KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
        Pictures.take(stage.getScene(), name);
        Walk.laidOut(stage.getScene(), () -> {
            note(name);
            return cut;
        });
    }

    /** What is cut off in the window as it stands. */
    private void note(String name) {
        Node navigation = stage.getScene().lookup("#navigation");
        if (navigation.localToScene(navigation.getLayoutBounds()).getMinY() < -HALF_A_PIXEL) {
            cut.add(name + ": the frame is higher than the window");
        }
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Labeled labeled && isSeen(labeled)) {
                if (isShortened(labeled)) {
                    cut.add(name + ": shortened «" + labeled.getText() + "» " + labeled.getId());
                } else if (isOutside(labeled)) {
                    cut.add(name + ": outside " + labeled.getText() + " " + labeled.getId());
                }
            }
        }
    }

    /** Names of providers may be shortened where they only help to tell claims apart. */
    private static boolean isShortened(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text
                && !(labeled instanceof TitledPane)
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !text.getText().equals(labeled.getText())
                && !labeled.getStyleClass().contains("may-shorten");
    }

    /** What a table's own bar brings into sight is not cut off. */
    private boolean isOutside(Labeled labeled) {
        if (scrollsSideways(labeled)) {
            return false;
        }
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        return bounds.getMinX() < -HALF_A_PIXEL
                || bounds.getMaxX() > stage.getScene().getWidth() + HALF_A_PIXEL;
    }

    private static boolean scrollsSideways(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView<?> table) {
                return table.lookupAll(".scroll-bar").stream()
                        .anyMatch(bar -> bar instanceof ScrollBar way
                                && way.getOrientation() == Orientation.HORIZONTAL
                                && way.isVisible());
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }
}
