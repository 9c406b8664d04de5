package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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

/** The controls of the form: dates picked and typed, pasted figures, banks, papers, the claim that is the same. */
@Tag("slow")
class EntryWalkTest {

    private static final String SHEBA = "820540102680020817909002";

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
        push(KeyCode.CONTROL, KeyCode.N);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void picksADateByKeysAndTakesEveryWayOfTypingOne() {
        focus("#serviceFrom");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(isThere("#serviceFrom-month")).isTrue();
        assertThat(labels("#serviceFrom-month"))
                .startsWith("›", "آبان ۱۴۰۵", "‹", "ش", "ی", "د", "س", "چ", "پ", "ج")
                .contains("۳۰")
                .doesNotContain("۳۱");
        push(KeyCode.PAGE_UP);
        push(KeyCode.HOME);
        push(KeyCode.DOWN);
        push(KeyCode.LEFT);
        Pictures.take(stage.getScene(), "form-month");
        push(KeyCode.ENTER);
        assertThat(isThere("#serviceFrom-month")).isFalse();
        assertThat(typed("#serviceFrom")).isEqualTo("۱۴۰۵/۰۷/۰۹");
        assertThat(focused()).isEqualTo("serviceFrom");
        assertThat(typed("#serviceTo")).isEqualTo("۱۴۰۵/۰۷/۰۹");
        for (String[] each : new String[][] {
            {"050803", "۱۴۰۵/۰۸/۰۳"},
            {"۱۴۰۵/۸/۳", "۱۴۰۵/۰۸/۰۳"},
            {"1405-8-4", "۱۴۰۵/۰۸/۰۴"},
            {"14050805", "۱۴۰۵/۰۸/۰۵"},
            {"دیروز", "۱۴۰۵/۰۸/۱۹"},
            {"جمعه", "۱۴۰۵/۰۸/۱۵"}
        }) {
            focus("#serviceFrom");
            push(KeyCode.CONTROL, KeyCode.A);
            robot.write(each[0] + "\t");
            assertThat(typed("#serviceFrom")).as(each[0]).isEqualTo(each[1]);
        }
        focus("#serviceFrom");
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("پارسال\t");
        assertThat(typed("#serviceFrom")).isEqualTo("پارسال");
        assertThat(said("#serviceFrom-error")).contains("۱۴۰۵/۰۸/۰۳");
    }

    @Test
    void escapeClosesWhatIsOpenAndNeverLosesWhatWasTyped() {
        focus("#insured-nationalId");
        robot.write("0499370899\t");
        focus("#serviceFrom");
        robot.write("1405/8");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ESCAPE);
        assertThat(isThere("#serviceFrom-month")).isFalse();
        assertThat(typed("#serviceFrom")).isEqualTo("۱۴۰۵/۸");
        focus("#provider-type");
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ESCAPE);
        assertThat(isThere("#claim-form")).isTrue();
        focus("#items-0-amount");
        robot.write("125");
        push(KeyCode.ESCAPE);
        Walk.until("list", () -> isThere("#claims"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(typed("#items-0-amount")).isEqualTo("۱۲۵");
        assertThat(typed("#serviceFrom")).isEqualTo("۱۴۰۵/۸");
        assertThat(typed("#insured-nationalId")).isEqualTo("۰۴۹۹۳۷۰۸۹۹");
    }

    @Test
    void cleansWhatIsPasted() {
        paste("#insured-nationalId", "\u200F\t٠٤٩٩٣٧٠٨٩٩\u00A0\r\n");
        assertThat(typed("#insured-nationalId")).isEqualTo("۰۴۹۹۳۷۰۸۹۹");
        paste("#insured-lastName", "\u202Bکریمی\u200Cنژاد\tاهوازی\u202C\r\n");
        assertThat(typed("#insured-lastName")).isEqualTo("کریمی\u200Cنژاد اهوازی");
        paste("#items-0-amount", "\u200F۱۲٬۵۰۰,٠٠٠\u00A0ريال\n");
        assertThat(typed("#items-0-amount")).isEqualTo("۱۲٬۵۰۰٬۰۰۰");
        assertThat(said("#items-0-amount-hint")).contains("یک میلیون و دویست و پنجاه هزار تومان");
        paste("#items-0-amount", "1,250,000 تومان");
        push(KeyCode.TAB);
        assertThat(said("#items-0-amount-error")).isNotBlank();
        focus("#account-sheba");
        robot.write("IR");
        pasteHere("IR ۸۲۰۵ ۴۰۱۰ 2680-0208-1790-9002\u200E");
        assertThat(typed("#account-sheba")).isEqualTo("IR۸۲ ۰۵۴۰ ۱۰۲۶ ۸۰۰۲ ۰۸۱۷ ۹۰۹۰ ۰۲");
        assertThat(said("#account-sheba-hint")).isEqualTo("بانک پارسیان");
        paste("#account-sheba", "IR829990");
        assertThat(said("#account-sheba-hint")).contains("۹۹۹");
        assertThat(said("#account-sheba-error")).isBlank();
    }

    @Test
    void choosesFromAListByItsFirstLetter() {
        focus("#provider-type");
        robot.write("د");
        assertThat(chosen()).isEqualTo("PHARMACY");
        robot.write("د");
        assertThat(chosen()).isEqualTo("DENTAL");
    }

    @Test
    void saysWhatIsMissingWhatMayBeLeftOutAndLeadsToTheClaimThatIsTheSame() {
        fill();
        Walk.until("missing", () -> said("#status").contains("دستور پزشک"));
        assertThat(said("#status-optional")).contains("دفترچه").contains("۱۳۹۹");
        Pictures.take(stage.getScene(), "form-missing");
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(((CheckBox) node("#paper-PHYSICIAN_ORDER")).isSelected()).isTrue();
        assertThat(((CheckBox) node("#paper-BOOKLET")).isSelected()).isFalse();
        Walk.until("ready", () -> said("#status").contains(bench.texts().say("status.ready")));
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("receipt", () -> isThere(".sheet"));
        String first = newest().number().toString();
        push(KeyCode.CONTROL, KeyCode.N);
        fill();
        Walk.until("the same", () -> isThere("#other-" + first));
        Pictures.take(stage.getScene(), "form-duplicate");
        focus("#other-" + first);
        push(KeyCode.ENTER);
        Walk.until(
                "details",
                () -> isThere("#details") && labels("#details").toString().contains("۱"));
        assertThat(labels("#details").toString()).contains(bench.texts().digits(first));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(typed("#insured-firstName")).isEqualTo("لاله");
        push(KeyCode.CONTROL, KeyCode.Y);
        Walk.until("details again", () -> isThere("#details"));
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.T);
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("refused", () -> said("#status").contains(bench.texts().digits(first)));
        assertThat(newest().number()).hasToString(first);
    }

    @Test
    @Tag("slow")
    void looksCalmAtBothSizesLightAndDark() throws Exception {
        fill();
        push(KeyCode.CONTROL, KeyCode.T);
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                String suffix = "-" + size[0] + "-" + look;
                push(KeyCode.ALT, KeyCode.DIGIT5);
                Pictures.take(stage.getScene(), "form-papers" + suffix);
                push(KeyCode.ALT, KeyCode.DIGIT1);
                focus("#serviceFrom");
                push(KeyCode.ALT, KeyCode.DOWN);
                Pictures.take(stage.getScene(), "form-date" + suffix);
                push(KeyCode.ESCAPE);
                assertThat(Walk.laidOut(stage.getScene(), this::cut)).as(suffix).isEmpty();
                robot.clickOn("#look");
            }
        }
    }

    /** Labels and buttons whose words are not shown whole. */
    private List<String> cut() {
        return stage.getScene().getRoot().lookupAll(".text").stream()
                .filter(node -> node instanceof Text text
                        && text.getText().endsWith("\u2026")
                        && node.getParent() instanceof Labeled whole
                        && whole.isVisible()
                        && !whole.getText().endsWith("\u2026"))
                .map(node -> ((Text) node).getText())
                .toList();
    }

    @Test
    void acceptsAndAsksForThePrinterWithOneStroke() {
        fill();
        push(KeyCode.CONTROL, KeyCode.T);
        push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("receipt", () -> isThere(".sheet"));
        Walk.until(
                "printer asked for, or none",
                () -> isThere("#printer-question") || !said("#notice").isBlank());
        assertThat(newest().status()).isEqualTo(Status.ACCEPTED);
    }

    private void fill() {
        focus("#insured-nationalId");
        robot.write("0499370899\t");
        focus("#insured-firstName");
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("لاله\t");
        push(KeyCode.CONTROL, KeyCode.A);
        robot.write("کریمی‌نژاد\t");
        focus("#provider-name");
        robot.write("درمانگاه مهر\n");
        robot.write("پ\n");
        robot.write("اهواز\n");
        robot.write("050801\n\n");
        robot.write("ویزیت\n7741\n\n12500000\n\n");
        robot.write(SHEBA + "\n");
        Walk.settle();
    }

    private String chosen() {
        Walk.settle();
        return ((FieldSpec.Choice) ((ComboBox<?>) node("#provider-type")).getValue()).code();
    }

    private void paste(String id, String text) {
        focus(id);
        push(KeyCode.CONTROL, KeyCode.A);
        pasteHere(text);
    }

    private void pasteHere(String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private void focus(String id) {
        Node wanted = node(id);
        robot.interact(wanted::requestFocus);
        Walk.settle();
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup(id), id);
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    private String typed(String id) {
        return ((TextField) node(id)).getText();
    }

    private List<String> labels(String id) {
        return node(id).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList();
    }

    private String said(String id) {
        Node node = stage.getScene().lookup(id);
        if (node instanceof Sentence sentence) {
            return sentence.getText();
        }
        StringBuilder all = new StringBuilder();
        if (node != null) {
            node.lookupAll("*").stream()
                    .filter(Sentence.class::isInstance)
                    .forEach(line -> all.append(((Sentence) line).getText()).append('\n'));
        }
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
}
