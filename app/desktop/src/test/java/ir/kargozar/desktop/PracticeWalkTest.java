package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A trainee works the exercise of five faults in the real screens: rightly, then without having seen the missing stamp. */
@Tag("slow")
class PracticeWalkTest {
    private static final List<String> FIVE =
            List.of("NO_ORIGINAL", "NO_STAMP", "NO_DATE_OR_NUMBER", "ACCOUNT_OWNER", "ALREADY_RECEIVED");
    private static final List<String> FOUR =
            FIVE.stream().filter(code -> !code.equals("NO_STAMP")).toList();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        bench.doors().makeTraining(folder.resolve("agency"));
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, robot);
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            SettingsFile file = new SettingsFile(folder.resolve("desktop.properties"));
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(Optional.of(folder.resolve("agency")), KargozarDoors.TRAINING_PASSPHRASE);
        });
        Walk.until("home", () -> hands.sees("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void scoresFullForTheRightWorkAndNamesTheStampThatWasMissed() {
        exercises();
        begin();
        hands.pictures("practice");
        look();
        enter();
        Pictures.take(stage.getScene(), "practice-entered");
        giveBack(FIVE);
        finish();
        Pictures.take(stage.getScene(), "practice-full");
        assertThat(hands.word("#practice-points")).contains("\u06F1\u06F0\u06F0");
        assertThat(stage.getScene().getRoot().lookupAll(".practice-finding")).isEmpty();

        robot.clickOn("#result-again");
        Walk.until("again", () -> hands.sees("#practice"));
        Walk.until("the form", () -> hands.focus().equals("insured-nationalId"));
        enter();
        giveBack(FOUR);
        finish();
        Pictures.take(stage.getScene(), "practice-missed");
        assertThat(hands.word("#practice-points")).contains("\u06F7\u06F5");
        assertThat(stage.getScene().getRoot().lookupAll(".practice-finding")).hasSize(1);
        assertThat(hands.words("#finding-FAULT_MISSED-NO_STAMP"))
                .contains(bench.texts().word(ir.kargozar.claim.PaperType.PRESCRIPTION))
                .contains("\u0645\u0647\u0631");
        hands.push(KeyCode.ESCAPE);
        Walk.until("exercises again", () -> hands.sees("#exercises"));
        begin();
        for (int i = 0; i < 3; i++) {
            hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        robot.write("6236005583\n");
        Walk.settle();
        hands.push(KeyCode.F9);
        Walk.until("nothing decided", () -> hands.sees("#practice-half-question"));
        assertThat(hands.sees("#practice-papers")).isFalse();
        Pictures.take(stage.getScene(), "practice-half-150");
        robot.clickOn("#practice-yes");
        Walk.until("result", () -> hands.sees("#practice-result"));
        robot.sleep(600);
        Pictures.take(stage.getScene(), "practice-nothing-150");
        assertThat(hands.word("#practice-points")).startsWith("\u06F0");
    }

    @Test
    void asksOnceBeforeItIsLeftAndBeginsAnewWithoutAsking() {
        exercises();
        begin();
        robot.write("123");
        hands.push(KeyCode.SHIFT, KeyCode.F9);
        Walk.until(
                "begun anew",
                () -> hands.focus().equals("insured-nationalId")
                        && hands.typed().isEmpty());
        hands.push(KeyCode.F9);
        Walk.until("nothing decided", () -> hands.sees("#practice-half-question"));
        Pictures.take(stage.getScene(), "practice-half");
        hands.push(KeyCode.ENTER);
        robot.clickOn("#practice-leave");
        Walk.until("asked", () -> hands.sees("#practice-leave-question"));
        Pictures.take(stage.getScene(), "practice-leave");
        robot.clickOn("#practice-yes");
        Walk.until("exercises", () -> hands.sees("#exercises"));
    }

    private void exercises() {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(bench.texts().say("command.practice"));
        Walk.settle();
        hands.push(KeyCode.ENTER);
        Walk.until("exercises", () -> hands.sees("#begin-five-faults"));
        Pictures.take(stage.getScene(), "practice-list");
    }

    private void begin() {
        focus("#begin-five-faults");
        hands.push(KeyCode.ENTER);
        Walk.until("exercise", () -> hands.sees("#practice"));
        Walk.until("the form", () -> hands.focus().equals("insured-nationalId"));
        Walk.until("a picture", () -> hands.sees("#practice-page"));
        Walk.settle();
    }

    /** By its keys through the papers, larger and smaller, away and back. */
    private void look() {
        hands.push(KeyCode.F8);
        assertThat(hands.sees("#practice-papers")).isFalse();
        Pictures.take(stage.getScene(), "practice-hidden");
        hands.push(KeyCode.F8);
        assertThat(hands.focus()).isEqualTo("practice-papers");
        hands.push(KeyCode.LEFT);
        hands.push(KeyCode.LEFT);
        assertThat(((Label) node("#practice-paper")).getText()).contains("\u06F3");
        hands.push(KeyCode.PLUS);
        hands.push(KeyCode.PLUS);
        robot.sleep(700);
        Pictures.take(stage.getScene(), "practice-large");
        hands.push(KeyCode.MINUS);
        hands.push(KeyCode.MINUS);
        hands.push(KeyCode.ESCAPE);
        assertThat(hands.focus()).isEqualTo("insured-nationalId");
        hands.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(((Label) node("#practice-paper")).getText()).contains("\u06F4");
    }

    private void enter() {
        robot.write("6236005583\n");
        Walk.settle();
        focus("#provider-name");
        robot.write("درمانگاه شبانه‌روزی سپیدار\n");
        robot.write("م\n");
        robot.write("اهواز\n");
        robot.write("041224\n\n");
        robot.write("آزمایش\n20417\n\n5800000\n");
        robot.write("سرم‌تراپی\n20466\n041224\n5500000\n\n");
        Walk.settle();
        hands.push(KeyCode.CONTROL, KeyCode.T);
        focus("#paper-PHYSICIAN_ORDER-copy");
        hands.push(KeyCode.SPACE);
        focus("#paper-PRESCRIPTION");
        hands.push(KeyCode.SPACE);
    }

    private void giveBack(List<String> reasons) {
        hands.push(KeyCode.CONTROL, KeyCode.R);
        for (String reason : reasons) {
            focus("#reason-" + reason);
            hands.push(KeyCode.SPACE);
        }
        Pictures.take(stage.getScene(), "practice-reasons");
        focus("#return-yes");
        hands.push(KeyCode.ENTER);
        Walk.until("notice of return", () -> hands.sees(".sheet"));
        Pictures.take(stage.getScene(), "practice-notice");
    }

    private void finish() {
        hands.push(KeyCode.F9);
        Walk.until("result", () -> hands.sees("#practice-result"));
        robot.sleep(600);
    }

    private void focus(String id) {
        Node wanted = node(id);
        robot.interact(wanted::requestFocus);
        Walk.settle();
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup(id), id);
    }
}
