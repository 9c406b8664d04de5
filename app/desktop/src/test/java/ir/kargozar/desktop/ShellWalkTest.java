package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.desktop.palette.Hit;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The palette, the sheet of shortcuts, notices and settings, by keyboard. */
@Tag("slow")
class ShellWalkTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;
    private final List<Rooms> shown = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(stage, workplace, new Workbench.Chosen(folder)));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void findsAnActionByWordsTypedOtherwiseAndRunsIt() {
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused()).isEqualTo("palette-text");
        assertThat(hits()).contains("new-claim", "to-packages").doesNotContain("palette");
        Pictures.take(stage.getScene(), "palette-empty");
        robot.write("پرونده تازه");
        assertThat(hits().getFirst()).isEqualTo("new-claim");
        push(KeyCode.ENTER);
        Walk.until("form", () -> isThere("#claim-form"));
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("حساب بانكي");
        assertThat(hits()).contains("section-account");
        push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("account-sheba");
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(hits()).startsWith("section-account", "new-claim");
        push(KeyCode.ESCAPE);
        assertThat(isThere("#palette-view")).isFalse();
        assertThat(focused()).isEqualTo("account-sheba");
    }

    @Test
    void findsAClaimByItsNumberAndByAName() {
        ClaimLine line = workplace
                .counter()
                .claims()
                .list(ClaimQuery.ALL.limit(4))
                .lines()
                .getLast();
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write(line.number().toString());
        Walk.until("found by number", () -> hits().contains("claim-" + line.number()));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(line.insured().substring(0, 3));
        Walk.until("found by name", () -> hits().contains("claim-" + line.number()));
        Pictures.take(stage.getScene(), "palette-found");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(line.number().toString());
        Walk.until("alone", () -> hits().equals(List.of("claim-" + line.number())));
        push(KeyCode.ENTER);
        Walk.until("details", () -> isThere("#details"));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("قققق");
        Walk.until("nothing", () -> stage.getScene().lookup("#palette-nothing").isVisible());
        Pictures.take(stage.getScene(), "palette-nothing");
    }

    @Test
    void showsTheKeysOfThisScreenAndOfAllOfThem() {
        push(KeyCode.CONTROL, KeyCode.N);
        List<Command> here = shell().here();
        push(KeyCode.SHIFT, KeyCode.F1);
        Walk.until("sheet", () -> isThere("#keys-sheet"));
        String shown = all("#keys-here");
        here.stream()
                .filter(command -> command.keys().isPresent())
                .forEach(command ->
                        assertThat(shown).contains(command.word(bench.texts())).contains(command.keysShown()));
        assertThat(all("#keys-everywhere"))
                .contains("Ctrl+K")
                .contains("F1")
                .contains("Shift+F1")
                .contains("Esc");
        assertThat(stage.getScene().lookup(".key-cap").getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        Pictures.take(stage.getScene(), "keys");
        push(KeyCode.ESCAPE);
        assertThat(isThere("#keys-sheet")).isFalse();
    }

    @Test
    void offersToUndoOnceAndKeepsWhatWasToldInTheList() {
        StringBuilder undone = new StringBuilder();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms().shell().say("یکم");
            rooms().shell().say("پرونده پذیرفته شد.", "برگرداندن", () -> undone.append("x"));
        });
        Walk.settle();
        Pictures.take(stage.getScene(), "notice-undo");
        assertThat(stage.getScene().lookup("#notice-bar").getAccessibleText()).isEqualTo("پرونده پذیرفته شد.");
        robot.clickOn("#notice-action");
        assertThat(undone).hasToString("x");
        assertThat(stage.getScene().lookup("#notice-bar").isVisible()).isFalse();
        robot.clickOn("#notices");
        Walk.until("list", () -> isThere("#notice-list"));
        assertThat(all("#notice-list"))
                .contains("یکم")
                .contains("پرونده پذیرفته شد.")
                .contains("۰۸:۳۰");
        Pictures.take(stage.getScene(), "notices");
        push(KeyCode.ENTER);
        assertThat(isThere("#notice-list")).isFalse();
    }

    @Test
    void changesLookContrastAndTextSizeAtOnce() {
        push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(focused()).isEqualTo("look-LIGHT");
        robot.clickOn("#look-DARK").clickOn("#contrast").clickOn("#size-130");
        Walk.settle();
        assertThat(rooms().settings().appearance()).isEqualTo(new Appearance(Look.DARK, true, 130));
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("dark"), PseudoClass.getPseudoClass("contrast"));
        assertThat(((Label) stage.getScene().lookup("#today")).getFont().getSize())
                .isCloseTo(14 * 1.3, within(0.01));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        assertThat(rooms().settings().appearance().textSize()).isEqualTo(100);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(rooms().settings().appearance().look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void tellsOfWorkOfMoreThanASecondAndStopsItWhereItCan() throws Exception {
        Tasks tasks = rooms().tasks();
        Headway headway = tasks.headway();
        CountDownLatch seen = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            headway.begin();
            headway.doing("نوشتن بسته");
            tasks.work(() -> {
                        headway.at(30, 100);
                        while (!headway.isStopped()) {
                            Thread.sleep(20);
                        }
                        return seen.await(5, TimeUnit.SECONDS);
                    })
                    .headway(headway)
                    .then(stopped::set);
        });
        assertThat(isThere("#progress")).isFalse();
        Walk.until("progress", () -> isThere("#progress-bar"));
        assertThat(((ProgressBar) stage.getScene().lookup("#progress-bar")).getProgress())
                .isEqualTo(0.3);
        assertThat(((Sentence) stage.getScene().lookup("#progress-doing")).getText())
                .isEqualTo("نوشتن بسته");
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("04");
        assertThat(((TextField) stage.getScene().lookup("#insured-nationalId")).getText())
                .isEqualTo("۰۴");
        Pictures.take(stage.getScene(), "progress");
        robot.clickOn("#progress-stop");
        seen.countDown();
        Walk.until("gone", () -> !isThere("#progress"));
        assertThat(stopped).isTrue();
    }

    @Test
    void tellsOfAFaultByACodeAndAReportWithoutAnyPersonsData() {
        rooms().tasks()
                .work(() -> {
                    throw new IllegalStateException("لاله کریمی‌نژاد", new IOException("0499370899"));
                })
                .then(_ -> {});
        Walk.until("fault", () -> isThere("#fault-code"));
        Pictures.take(stage.getScene(), "fault");
        assertThat(((Label) stage.getScene().lookup("#fault-code")).getText()).matches("K-[0-9A-HJKMNP-TV-Z]{5}");
        robot.clickOn("#fault-copy");
        String report = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(report)
                .contains("IllegalStateException", "IOException", "code K-", "java ", "ShellWalkTest")
                .doesNotContain("کریمی", "لاله", "0499370899");
        push(KeyCode.ESCAPE);
        assertThat(isThere("#fault-code")).isFalse();
    }

    @Test
    void keepsTheScannersFolder() {
        push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#scanner-choose");
        assertThat(rooms().settings().now().scannerFolder()).isEqualTo(Optional.of(folder));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String focused() {
        Node node = stage.getScene().getFocusOwner();
        return node == null ? "" : String.valueOf(node.getId());
    }

    private List<String> hits() {
        return stage.getScene().lookup("#palette-list") instanceof ListView<?> list
                ? list.getItems().stream().map(hit -> ((Hit) hit).id()).toList()
                : List.of();
    }

    private Rooms rooms() {
        return shown.getFirst();
    }

    private ShellView shell() {
        return (ShellView) stage.getScene().lookup("#shell");
    }

    private String all(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null
                ? ""
                : node.lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText().replace('\n', ' '))
                        .collect(Collectors.joining(" | "));
    }
}
