package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is typed in a form: mistakes beside their fields as these are left, and a draft that outlives the window. */
class FormEntryTest {

    private static final JalaliDate TODAY = JalaliDate.of("1405-08-20").orThrow();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;
    private final List<Rooms> rooms = new ArrayList<>();
    private SampleOffice office;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        office = new SampleOffice(workplace.forms(), TODAY);
        stage = FxToolkit.registerPrimaryStage();
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            rooms.add(bench.show(stage, workplace, new Workbench.Chosen(folder)));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void tellsATermOverAYearASumAndASecondCentreBesideTheirFields() throws Exception {
        FormValues other = office.values(FormKind.AGREEMENT, 1);
        office.ready(FormKind.AGREEMENT, other);
        FormValues ours = office.values(FormKind.AGREEMENT, 0);
        office.draft(
                FormKind.AGREEMENT,
                ours.with("centre.workshopCode", other.text("centre.workshopCode"))
                        .with("amount", "1000"));
        show();
        robot.clickOn("#form-draft-0");
        Walk.until("entry", () -> isThere("#form-entry"));
        assertThat(said("#amount-error")).as("not before it was left").isEmpty();

        at("#centre-workshopCode");
        at("#amount");
        at("#until");
        robot.write("1406/08/21");
        assertThat(said("#until-error")).as("not while it is typed").isEmpty();
        at("#signedOn");
        Walk.until("over a year", () -> said("#until-error").contains("یک سال"));
        assertThat(said("#centre-workshopCode-error")).contains(other.text("centre.name"));
        assertThat(said("#amount-error")).contains("جمع");
        Pictures.take(stage.getScene(), "form-entry-wrong");

        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("listed", () -> isThere("#entry-problem-2"));
        assertThat(node("#centre-workshopCode").isFocused())
                .as("the caret is at the first")
                .isTrue();
        Pictures.take(stage.getScene(), "form-entry-problems");
    }

    @Test
    void keepsADraftWithinTwoSecondsAndOffersItAtTheNextStart() throws Exception {
        show();
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("2");
        Walk.until("entry", () -> isThere("#form-entry"));
        assertThat(drafts()).as("nothing is kept of a form nobody has typed in").isEmpty();
        robot.write("بیمارستان مهر\n123\n");
        WaitForAsyncUtils.sleep(2, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(drafts()).hasSize(1);
        robot.write("1234567890");

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.getLast().leave();
            return true;
        });
        workplace = bench.again();
        show();
        Walk.until("offered", () -> isThere("#form-draft-0"));
        Pictures.take(stage.getScene(), "form-drafts-home");
        robot.clickOn("#form-draft-0");
        Walk.until("entry", () -> isThere("#form-entry"));
        assertThat(typed("#centre-name")).isEqualTo("بیمارستان مهر");
        assertThat(typed("#centre-legalEntityId")).isEqualTo("۱۲۳");
        assertThat(typed("#centre-workshopCode")).isEqualTo("۱۲۳۴۵۶۷۸۹۰");
        assertThat(drafts()).hasSize(1);
    }

    private List<FormLine> drafts() {
        return workplace.forms().records().list(FormQuery.all(TODAY).status(FormStatus.DRAFT), 10);
    }

    private void at(String selector) {
        robot.interact(() -> {
            node(selector).requestFocus();
            ((TextField) node(selector)).selectAll();
        });
        Walk.settle();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String typed(String id) {
        return ((TextField) node(id)).getText();
    }

    private String said(String selector) {
        return node(selector) instanceof Sentence sentence ? sentence.getText() : "";
    }
}
