package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The first screens: making a training workspace, a wrong passphrase, the right one. */
class EntranceTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private void enter() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(Optional.of(folder.resolve("agency")), null);
        });
        Walk.settle();
    }

    @Test
    void saysBesideTheFieldThatThePassphraseIsWrongAndOpensWithTheRightOne() throws Exception {
        bench.doors().makeTraining(folder.resolve("agency"));
        enter();
        robot.write("not this one\n");
        Walk.until("refused", () -> !said("#passphrase-error").isEmpty());
        Pictures.take(stage.getScene(), "entrance-wrong");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("training\n");
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
        assertThat(stage.getScene().lookup("#training-banner")).isNotNull();
    }

    @Test
    void speaksAnotherLanguageAtOnceAndKeepsWhatIsHalfEntered() throws Exception {
        bench.doors().makeTraining(folder.resolve("agency"));
        enter();
        robot.write("training\n");
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Walk.settle();
        robot.clickOn("#language-EN");
        Walk.until("English", () -> stage.getTitle().startsWith("Kargozar"));
        Walk.until("settings", () -> stage.getScene().lookup("#settings-screen") != null);
        assertThat(stage.getScene().getRoot().getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        Pictures.take(stage.getScene(), "settings-en");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Walk.settle();
        Pictures.take(stage.getScene(), "palette-en");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        Walk.settle();
        robot.write("0499370899");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Walk.settle();
        robot.clickOn("#language-FA");
        Walk.until("Persian", () -> !stage.getTitle().startsWith("Kargozar"));
        Walk.until(
                "kept for the next start",
                () -> new SettingsFile(folder.resolve("desktop.properties"))
                                .load()
                                .language()
                        == Language.FA);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until(
                "offered",
                () -> stage.getScene().getRoot().lookupAll(".button").stream()
                        .anyMatch(button -> String.valueOf(button.getId()).startsWith("unfinished-")));
    }

    @Test
    void takesInThePackageItWasOpenedWith() throws Exception {
        bench.doors().makeTraining(folder.resolve("agency"));
        Path broken = Files.writeString(folder.resolve("broken.kgz"), "no package");
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
            MainWindow window = new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts());
            window.bring(
                    Arguments.of(List.of("--lang", "fa", broken.toString())).packages());
            window.enter(Optional.of(folder.resolve("agency")), "training");
        });
        Walk.until(
                "told",
                () -> stage.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(one ->
                                one instanceof Label label && label.getText().contains("broken.kgz")));
        Pictures.take(stage.getScene(), "opened-with-package");
    }

    @Test
    void opensItsPageOfTheGuideAndReturnsToTheFieldWithTheCaret() throws Exception {
        enter();
        robot.write("3");
        Walk.settle();
        var field = stage.getScene().getFocusOwner();
        robot.push(KeyCode.F1);
        Walk.until("page", () -> !said("#guide-page-title").isEmpty());
        Pictures.take(stage.getScene(), "entrance-guide");
        robot.push(KeyCode.ESCAPE);
        Walk.settle();
        assertThat(stage.getScene().lookup("#guide")).isNull();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(field);
    }

    @Test
    void saysBesideTheFolderThatNoWorkspaceIsThere() throws Exception {
        enter();
        robot.write("3");
        Walk.settle();
        robot.write(folder.resolve("agency").toString());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("training\n");
        Walk.until("refused", () -> !said("#folder-error").isEmpty());
    }

    private String said(String id) {
        return ((Sentence) stage.getScene().lookup(id)).getText();
    }
}
