package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import ir.kargozar.training.sample.SampleForms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/** Form 2 by keyboard only: filled, printed, registered, approved, sent, renewed; on a real workspace with real pages. */
@Tag("slow")
class FormsWalkTest {

    private static final JalaliDate TODAY = JalaliDate.of("1405-08-20").orThrow();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final SampleForms samples = new SampleForms(5, TODAY, "آموزشی");
    private Path out;
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;
    private Workplace.Forms forms;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        forms = workplace.forms();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(out));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void fillsAnAgreementByKeyboardOnlyAndTakesItThroughItsLife() {
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("empty", () -> said("#forms-empty").contains("Ctrl+Shift+N"));
        pictures("forms-empty");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Pictures.take(stage.getScene(), "forms-kind");
        robot.write("2");
        Walk.until("entry", () -> isThere("#form-entry"));
        FormValues agreement = samples.agreement(0);
        type(agreement.text("centre.name"));
        type(agreement.text("centre.legalEntityId"));
        type(agreement.text("centre.workshopCode"));
        type(agreement.text("centre.branchCode"));
        type(agreement.text("centre.address"));
        Walk.until(
                "page",
                () -> isThere("#living-page-image")
                        && node("#living-page-image").getParent().isVisible());
        pictures("form-entry-half");
        type("");
        assertThat(typed("#until")).isEqualTo("۱۴۰۶/۰۸/۲۰");
        type("");
        type("");
        type(agreement.text("overdue"));
        type(agreement.text("current"));
        type(agreement.text("amount"));
        type(agreement.text("signatories.centreHead"));
        type(agreement.text("signatories.insuranceDirector"));
        type(agreement.text("signatories.treatmentDirector"));
        Walk.until("complete", () -> label("#entry-open").equals(bench.texts().say("filling.complete")));
        pictures("form-entry");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("paper", () -> isThere("#form-paper") && isThere(".sheet"));
        pictures("form-paper");
        FormNumber number = lines(FormStatus.READY).getFirst().number();

        push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("asked", () -> isThere("#printer-question"));
        assertThat(isThere("#print-warning")).isFalse();
        Pictures.take(stage.getScene(), "form-print");
        reach("#printer-save");
        push(KeyCode.SPACE);
        Walk.until("saved", () -> said("#notice").contains(number + ".pdf"));
        assertThat(out.resolve(number + ".pdf")).isNotEmptyFile();
        Walk.until("printed", () -> button("#form-step").equals(bench.texts().say("forms.step.REGISTER")));

        push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("told before it prints", () -> isThere("#print-warning"));
        assertThat(labels("#print-warning")).contains("چاپ مجدد").contains("۲");
        Pictures.take(stage.getScene(), "form-reprint");
        push(KeyCode.ESCAPE);
        theSecretariat(number);
    }

    private void theSecretariat(FormNumber number) {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked", () -> isThere("#form-register-question"));
        push(KeyCode.ENTER);
        Walk.until("missing", () -> !said("#registration-error").isEmpty());
        robot.write("۸۱۲/ت");
        push(KeyCode.TAB);
        replace("#registeredOn", "1405/08/25");
        push(KeyCode.ENTER);
        Walk.until("not yet", () -> said("#registeredOn-error").contains("آینده"));
        pictures("form-register");
        replace("#registeredOn", "1405/08/20");
        push(KeyCode.ENTER);
        Walk.until("registered", () -> button("#form-step").equals(bench.texts().say("forms.step.APPROVE")));

        push(KeyCode.ESCAPE);
        Walk.until("list", () -> isThere("#form-life"));
        pictures("forms-details");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked", () -> isThere("#form-approve-question"));
        robot.write("۱۷\n");
        Walk.until("approved", () -> stage("APPROVED"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("asked", () -> isThere("#form-send-question"));
        push(KeyCode.ENTER);
        Walk.until("in force", () -> lines(FormStatus.IN_FORCE).size() == 1);
        Walk.until("to renew", () -> button("#form-step").equals(bench.texts().say("forms.step.RENEW")));
        pictures("forms-in-force");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("a new agreement", () -> isThere("#form-entry"));
        assertThat(typed("#centre-name")).isEqualTo(samples.agreement(0).text("centre.name"));
        assertThat(typed("#until")).isEqualTo("۱۴۰۶/۰۸/۲۰");
        assertThat(lines(FormStatus.DRAFT))
                .hasSize(1)
                .first()
                .extracting(FormLine::number)
                .isNotEqualTo(number);
    }

    private boolean stage(String status) {
        return isThere("#station-" + status)
                && node("#station-" + status).getStyleClass().contains("good");
    }

    private List<FormLine> lines(FormStatus status) {
        return forms.records().list(FormQuery.all(TODAY).status(status), 10);
    }

    private void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                Walk.settle();
                Walk.settle();
                Walk.settle();
                Pictures.take(stage.getScene(), name + "-" + size[0] + "-" + look);
                push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.settle();
    }

    /** Into the field with the caret, and on by Enter. */
    private void type(String text) {
        robot.write(text + "\n");
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

    private String button(String selector) {
        return node(selector) == null ? "" : String.valueOf(node(selector).getAccessibleText());
    }

    private String labels(String selector) {
        return node(selector).lookupAll(".label").stream()
                .map(each -> ((Label) each).getText())
                .collect(Collectors.joining(" "));
    }

    private void replace(String selector, String text) {
        robot.interact(() -> {
            node(selector).requestFocus();
            ((TextField) node(selector)).selectAll();
        });
        robot.write(text);
        Walk.settle();
    }

    /** Goes on with Tab until the control has the caret, as a person would. */
    private void reach(String id) {
        for (int i = 0; i < 30 && !node(id).isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(node(id).isFocused()).as("reached by Tab: " + id).isTrue();
    }

    private String label(String selector) {
        return node(selector) instanceof Label label ? label.getText() : "";
    }
}
