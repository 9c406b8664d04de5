package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Every screen at both sizes, light and dark: pictures to look at. */
class ScreensTest {

    private static final JalaliDate TODAY = JalaliDate.of("1405-08-20").orThrow();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
    }

    private void open(Workbench wanted) throws Exception {
        bench = wanted;
        Workplace workplace = bench.workplace();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void showEveryScreenInEnglish() throws Exception {
        bench.close();
        open(new Workbench(folder.resolve("agency"), Language.EN));
        FxToolkitSizes.size(stage, 1366, 768);
        picture(KeyCode.DIGIT1, "home-en");
        picture(KeyCode.DIGIT2, "claims-en");
        picture(KeyCode.DIGIT3, "packages-en");
        picture(KeyCode.DIGIT4, "statistics-en");
        picture(KeyCode.DIGIT6, "forms-en");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("3");
        take("form-entry-en");
        assertEnglish();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        take("form-en");
        assertEnglish();
    }

    private void assertEnglish() {
        assertThat(scene().getRoot().lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .filter(text -> !text.codePoints().allMatch(ScreensTest::isEnglish))
                        .filter(text -> !isOfTheOffice(text)))
                .isEmpty();
    }

    /** Why a paper may be left out is told in the words of the office's rule pack, whatever the language. */
    private boolean isOfTheOffice(String text) {
        String words = text.replace('\n', ' ');
        return bench.workplace().counter().desk().rules().papers(ClaimKind.OUTPATIENT, TODAY).stream()
                .anyMatch(paper -> !paper.because().isEmpty() && words.contains(paper.because()));
    }

    /** Not of the Arabic script. */
    private static boolean isEnglish(int character) {
        return Character.UnicodeScript.of(character) != Character.UnicodeScript.ARABIC;
    }

    @Test
    void showEveryScreenAtBothSizesLightAndDark() throws Exception {
        open(bench);
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                String suffix = "-" + size[0] + "-" + look;
                picture(KeyCode.DIGIT1, "home" + suffix);
                picture(KeyCode.DIGIT2, "claims" + suffix);
                robot.push(KeyCode.HOME);
                robot.push(KeyCode.DOWN);
                take("claims-details" + suffix);
                picture(KeyCode.DIGIT3, "packages" + suffix);
                picture(KeyCode.DIGIT4, "statistics" + suffix);
                robot.push(KeyCode.CONTROL, KeyCode.N);
                take("form-empty" + suffix);
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
        take(name);
    }

    private void take(String name) {
        Walk.settle();
        Pictures.take(scene(), name);
        assertThat(Walk.laidOut(scene(), this::cut)).as(name).isEmpty();
    }

    /** Numbers, dates and amounts that are not shown whole. */
    private List<String> cut() {
        return scene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label
                        && label.isVisible()
                        && label.getText().codePoints().anyMatch(Character::isDigit)
                        && label.lookup(".text") instanceof Text shown
                        && !shown.getText().equals(label.getText()))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private Scene scene() {
        return stage.getScene();
    }
}
