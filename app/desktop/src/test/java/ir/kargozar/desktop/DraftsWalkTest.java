package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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

/** Half-entered claims, changes, undo and resubmission, on a real workspace. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before each test
@Tag("slow")
class DraftsWalkTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;
    private Rooms rooms;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        stage = FxToolkit.registerPrimaryStage();
        show();
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            rooms = bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    /** Closes the window as its cross does, and starts the program again. */
    private void closeAndStartAgain() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.leave();
            return true;
        });
        workplace = bench.again();
        show();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void offersAHalfEnteredClaimAfterTheWindowWasClosedAndBringsEveryFieldBack() throws Exception {
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("1234567890\nلاله\nکریمی‌نژاد\n");
        put("#items-0-service", "ویزیت\n7741\n1405/8\n-5");
        put("#account-sheba", "IR82 05");
        tick("PHYSICIAN_ORDER");
        closeAndStartAgain();

        Walk.until("offered", () -> isThere("#unfinished-0-resume"));
        assertThat(label("#unfinished-0-name")).isEqualTo("لاله کریمی‌نژاد");
        takeBothSizes("unfinished-home");
        reach("#unfinished-0-resume");
        push(KeyCode.SPACE);
        Walk.until("form", () -> isThere("#claim-form"));

        assertThat(typed("#insured-nationalId")).isEqualTo("۱۲۳۴۵۶۷۸۹۰");
        assertThat(typed("#insured-lastName")).isEqualTo("کریمی‌نژاد");
        assertThat(typed("#items-0-amount")).isEqualTo("-۵");
        assertThat(typed("#items-0-invoiceDate")).isEqualTo("۱۴۰۵/۸");
        assertThat(typed("#account-sheba")).startsWith("IR۸۲");
        assertThat(((CheckBox) node("#paper-PHYSICIAN_ORDER")).isSelected()).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.settle();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void throwsAHalfEnteredClaimAwayOnlyWhenAskedAndBringsItBack() {
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("0499370899\nلاله\n");
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("0790419904\nآرش\n");
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Walk.until("both", () -> isThere("#unfinished-1-discard"));
        assertThat(entries()).extracting(UnfinishedEntry::name).containsExactly("آرش", "لاله");

        robot.clickOn("#unfinished-1-discard");
        Walk.until("gone", () -> !isThere("#unfinished-1-discard"));
        assertThat(entries()).extracting(UnfinishedEntry::name).containsExactly("آرش");
        Pictures.take(stage.getScene(), "unfinished-discarded");
        push(KeyCode.CONTROL, KeyCode.Z);
        Walk.until("back in the form", () -> isThere("#claim-form"));
        assertThat(typed("#insured-firstName")).isEqualTo("لاله");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void clearingTheFormCanBeUndone() {
        push(KeyCode.CONTROL, KeyCode.N);
        robot.write("0499370899\nلاله\n");
        robot.clickOn("#afresh");
        Walk.settle();
        assertThat(typed("#insured-firstName")).isEmpty();
        assertThat(entries()).isEmpty();

        robot.clickOn("#notice-action");
        Walk.until("back", () -> typed("#insured-firstName").equals("لاله"));
    }

    @Test
    void changesAStoredDraftUnderItsNumber() {
        ClaimLine line = lines(Status.DRAFT).getFirst();
        choose(Status.DRAFT);
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("form", () -> isThere("#claim-form"));
        Walk.until("name", () -> !typed("#insured-lastName").isEmpty());
        takeBothSizes("form-edited");
        put("#insured-lastName", "نام‌آور");
        push(KeyCode.CONTROL, KeyCode.D);
        Walk.until("list", () -> isThere("#claims"));

        Claim<?> changed = workplace.counter().claims().find(line.number()).orElseThrow();
        assertThat(changed.content().insured().lastName()).hasToString("نام‌آور");
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(entries()).isEmpty();
        Walk.until("details", () -> isThere("#details-undo"));
        takeBothSizes("details-changed");
        scroll(1);
        Pictures.take(stage.getScene(), "details-history");
        scroll(0);
        robot.clickOn("#details-undo");
        Walk.until(
                "as before",
                () -> workplace
                                .counter()
                                .claims()
                                .find(line.number())
                                .orElseThrow()
                                .revision()
                        == 3);
        assertThat(workplace
                        .counter()
                        .claims()
                        .find(line.number())
                        .orElseThrow()
                        .content()
                        .insured()
                        .fullName())
                .isEqualTo(line.insured());
    }

    @Test
    void takesAnAcceptanceBackAndADraftOutAndIn() {
        ClaimLine line = lines(Status.DRAFT).getFirst();
        choose(Status.DRAFT);
        Walk.until("details", () -> isThere("#details-accept"));
        robot.clickOn("#details-accept");
        Walk.until("receipt", () -> isThere(".sheet"));
        assertThat(status(line)).isEqualTo(Status.ACCEPTED);
        Pictures.take(stage.getScene(), "accepted-undo");
        push(KeyCode.CONTROL, KeyCode.Z);
        Walk.until("draft", () -> isThere("#details-withdraw"));
        assertThat(status(line)).isEqualTo(Status.DRAFT);

        robot.clickOn("#details-withdraw");
        Walk.until("withdrawn", () -> !isThere("#details-withdraw") && isThere("#details-undo"));
        assertThat(status(line)).isEqualTo(Status.WITHDRAWN);
        Pictures.take(stage.getScene(), "withdrawn");
        robot.clickOn("#details-undo");
        Walk.until("draft again", () -> isThere("#details-withdraw"));
        assertThat(status(line)).isEqualTo(Status.DRAFT);
    }

    @Test
    void takesAReturnedClaimInAgainWithItsFirstNumberAndShowsTheReasons() {
        ClaimLine line = lines(Status.RETURNED_TO_INSURED).getFirst();
        choose(Status.RETURNED_TO_INSURED);
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("form", () -> isThere("#edited"));
        Walk.until(
                "name",
                () -> isThere("#insured-lastName")
                        && !typed("#insured-lastName").isEmpty());
        takeBothSizes("form-again");
        assertThat(node("#edited").isVisible()).isTrue();
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("receipt", () -> isThere(".sheet"));

        assertThat(status(line)).isEqualTo(Status.ACCEPTED);
        assertThat(workplace.counter().drafts().history().lastReasons(line.number()))
                .isNotEmpty();
        assertThat(node("#edited")).isNull();
    }

    /** The largest screen in the dark, and the smallest by day, as it is left. */
    private void takeBothSizes(String name) {
        take(name, Look.DARK, 1920, 1080);
        take(name, Look.LIGHT, 1366, 768);
    }

    private void take(String name, Look look, int width, int height) {
        FxToolkitSizes.size(stage, width, height);
        Platform.runLater(() -> rooms.settings().dress(now -> now.look(look)));
        Walk.settle();
        Pictures.take(stage.getScene(), name + "-" + width + "-" + look);
    }

    /** The first claim of a status, looked at in the list. */
    private void choose(Status status) {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("list", () -> isThere("#filter-" + status));
        robot.clickOn("#filter-" + status);
        Walk.settle();
        Platform.runLater(() -> node("#claims").requestFocus());
        Walk.settle();
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        push(KeyCode.HOME);
        Walk.until("details", () -> isThere("#details"));
    }

    private List<ClaimLine> lines(Status status) {
        return workplace.counter().claims().list(ClaimQuery.ALL.status(status)).lines();
    }

    private Status status(ClaimLine line) {
        return workplace.counter().claims().find(line.number()).orElseThrow().status();
    }

    private List<UnfinishedEntry> entries() {
        return workplace.counter().drafts().entries().list();
    }

    private void put(String id, String text) {
        Platform.runLater(() -> {
            node(id).requestFocus();
            ((TextField) node(id)).selectAll();
        });
        Walk.settle();
        robot.write(text);
        Walk.settle();
    }

    /** The details to their end, or back to their beginning. */
    private void scroll(double to) {
        Node at = node("#details");
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        ScrollPane pane = (ScrollPane) at;
        Platform.runLater(() -> pane.setVvalue(to));
        Walk.settle();
    }

    private void tick(String paper) {
        Platform.runLater(() -> node("#paper-" + paper).requestFocus());
        Walk.settle();
        push(KeyCode.SPACE);
    }

    /** Goes on with Tab until the control has the caret, as a person would. */
    private void reach(String id) {
        Node wanted = node(id);
        for (int i = 0; i < 40 && !wanted.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(wanted.isFocused()).as("reached by Tab: " + id).isTrue();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String typed(String id) {
        return ((TextField) node(id)).getText();
    }

    private String label(String id) {
        return ((Label) node(id)).getText();
    }
}
