package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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

/** The main job at the counter, by keyboard only, on a real workspace. */
@Tag("slow")
@Tag("alone")
class CounterWalkTest {

    /** No step may hold the window's thread longer (issue 3), once the form has been shown. */
    private static final Duration LONGEST_BLOCK = Duration.ofMillis(50);

    /** The first showing of the form, with its parts made ready before: the figure is printed, this is the guard. */
    private static final Duration LONGEST_FIRST_SHOWING = Duration.ofMillis(400);

    private static final long READY_MILLIS = 2_000;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void logsAClaimByKeyboardAloneAcceptsItAndFindsItInTheList() {
        push(KeyCode.CONTROL, KeyCode.N);
        fillByKeyboard();
        Walk.until("ready", () -> said("#status").contains(bench.texts().say("status.ready")));
        Pictures.take(stage.getScene(), "form-ready");
        push(KeyCode.ALT, KeyCode.DIGIT1);
        Pictures.take(stage.getScene(), "form-filled");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("receipt", () -> isThere(".sheet"));
        Pictures.take(stage.getScene(), "receipt");
        push(KeyCode.PAGE_DOWN);
        Walk.until(
                "its end",
                () -> stage.getScene().lookup("#paper-pages") instanceof ScrollPane pages && pages.getVvalue() == 1);
        push(KeyCode.HOME);
        ClaimLine newest = newest();
        assertThat(newest.status()).isEqualTo(Status.ACCEPTED);
        assertThat(newest.insured()).isEqualTo("لاله کریمی‌نژاد");
        assertThat(newest.amount().value()).isEqualTo(12_500_000);
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("saved", () -> Files.isRegularFile(folder.resolve("receipt-" + newest.number() + ".pdf")));
        push(KeyCode.ESCAPE);
        Walk.until("list", () -> isThere("#claims"));
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write("کریمي نژاد");
        Walk.until(
                "found",
                () -> robot.from(robot.lookup("#claims").queryAll()).lookup(".label").queryAll().stream()
                        .anyMatch(node ->
                                node instanceof Label label && label.getText().equals("لاله کریمی‌نژاد")));
        Pictures.take(stage.getScene(), "claims-found");
    }

    @Test
    void saysWhatIsWrongBesideEachField() {
        push(KeyCode.CONTROL, KeyCode.N);
        focus("#insured-nationalId");
        robot.write("1234567890\n");
        assertThat(said("#insured-nationalId-error")).contains("کد ملی");
        focus("#serviceFrom");
        robot.write("14041230\n");
        assertThat(typed("#serviceFrom")).isEqualTo("۱۴۰۴/۱۲/۳۰");
        assertThat(said("#serviceFrom-error")).isNotBlank();
        focus("#items-0-amount");
        robot.write("-5\n");
        assertThat(said("#items-0-amount-error")).isNotBlank();
        focus("#account-sheba");
        robot.write("IR020120000000101975503009\n");
        assertThat(said("#account-sheba-error")).contains("شبا");
        long before = count();
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("refused", () -> !said("#insured-lastName-error").isBlank());
        assertThat(focused()).isEqualTo("insured-nationalId");
        assertThat(count()).isEqualTo(before);
        Pictures.take(stage.getScene(), "form-wrong");
    }

    @Test
    void keepsAHalfEnteredClaimWhenTheFormIsLeft() {
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("0499370899\nلاله\n");
        push(KeyCode.ESCAPE);
        Walk.until("list", () -> isThere("#claims"));
        push(KeyCode.CONTROL, KeyCode.N);
        assertThat(typed("#insured-nationalId")).isEmpty();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until("offered", () -> isThere("#unfinished-0-resume"));
        robot.clickOn("#unfinished-0-resume");
        Walk.until("form", () -> isThere("#claim-form"));
        assertThat(typed("#insured-nationalId")).isEqualTo("۰۴۹۹۳۷۰۸۹۹");
        assertThat(typed("#insured-firstName")).isEqualTo("لاله");
    }

    @Test
    void returnsPapersWithReasonsAndShowsTheNotice() {
        push(KeyCode.CONTROL, KeyCode.N);
        fillByKeyboard();
        push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("question", () -> isThere("#return-question"));
        push(KeyCode.ENTER);
        assertThat(said("#reason-error")).isNotBlank();
        push(KeyCode.SPACE);
        Pictures.take(stage.getScene(), "return-question");
        push(KeyCode.ENTER);
        Walk.until("notice", () -> isThere(".sheet"));
        Pictures.take(stage.getScene(), "return-notice");
        assertThat(newest().status()).isEqualTo(Status.RETURNED_TO_INSURED);
        Claim<?> returned = workplace.counter().claims().find(newest().number()).orElseThrow();
        assertThat(returned.in(ClaimState.Returned.class)).isPresent();
    }

    @Test
    void neverHoldsTheWindowWhileAClaimIsLogged() {
        WaitForAsyncUtils.sleep(READY_MILLIS, TimeUnit.MILLISECONDS);
        held("first showing of the form", LONGEST_FIRST_SHOWING, () -> push(KeyCode.CONTROL, KeyCode.N));
        held("a claim logged by keyboard", LONGEST_BLOCK, () -> {
            fillByKeyboard();
            Walk.until("ready", () -> said("#status").contains(bench.texts().say("status.ready")));
        });
        held("date picked, kind changed, papers seen", LONGEST_BLOCK, () -> {
            focus("#serviceFrom");
            push(KeyCode.ALT, KeyCode.DOWN);
            push(KeyCode.PAGE_UP);
            push(KeyCode.ESCAPE);
            push(KeyCode.ALT, KeyCode.DIGIT2);
            push(KeyCode.LEFT);
            push(KeyCode.SPACE);
            push(KeyCode.CONTROL, KeyCode.I);
            push(KeyCode.ALT, KeyCode.DIGIT5);
        });
    }

    private static void held(String what, Duration limit, Runnable steps) {
        try (Watchdog dog = Watchdog.begin()) {
            steps.run();
            System.out.printf(
                    Locale.ROOT,
                    "window's thread held at most %d ms (limit %d): %s%n",
                    dog.longest().toMillis(),
                    limit.toMillis(),
                    what);
            assertThat(dog.longest()).as(what + dog.where()).isLessThan(limit);
        }
    }

    /** In the keyboard's order; Enter goes on, arrows choose. */
    private void fillByKeyboard() {
        robot.write("0499370899\n");
        robot.write("لاله\nکریمی‌نژاد\n");
        push(KeyCode.ENTER, 4);
        focus("#provider-name");
        robot.write("درمانگاه مهر\n");
        push(KeyCode.DOWN, 2);
        push(KeyCode.ENTER);
        robot.write("اهواز\n");
        robot.write("14050801\n۱۴۰۵۰۸۰۱\n");
        focus("#items-0-service");
        robot.write("ویزیت\n7741\n1405/8/1\n12500000\n");
        focus("#account-sheba");
        robot.write("820540102680020817909002\n");
        for (String paper : new String[] {"PHYSICIAN_ORDER", "OFFICIAL_RECEIPT", "IDENTITY", "ACCOUNT_FORM"}) {
            focus("#paper-" + paper);
            push(KeyCode.SPACE);
        }
        Walk.settle();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            robot.push(key);
        }
    }

    /** Goes on with Tab until the control has the caret, as a person would. */
    private void focus(String id) {
        Node wanted = stage.getScene().lookup(id);
        for (int i = 0; i < 80 && !wanted.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(wanted.isFocused()).as("reached by Tab: " + id).isTrue();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    private String typed(String id) {
        return ((TextField) stage.getScene().lookup(id)).getText();
    }

    private String said(String id) {
        Node node = stage.getScene().lookup(id);
        if (node instanceof Sentence sentence) {
            return sentence.getText();
        }
        StringBuilder all = new StringBuilder();
        node.lookupAll("*").stream()
                .filter(Sentence.class::isInstance)
                .forEach(line -> all.append(((Sentence) line).getText()).append('\n'));
        return all.toString();
    }

    private ClaimLine newest() {
        return workplace
                .counter()
                .claims()
                .list(ClaimQuery.ALL.limit(1))
                .lines()
                .getFirst();
    }

    private long count() {
        return workplace.counter().claims().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
