package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Forms of several centres: found, looked at, listed in form 3, made of a list, changed after printing, reminded of. */
@Tag("slow")
class FormsListWalkTest {

    private static final JalaliDate TODAY = JalaliDate.of("1405-08-20").orThrow();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Path> chosen = new ArrayList<>();
    private Path out;
    private Stage stage;
    private Workbench bench;
    private Workplace.Forms forms;
    private final List<Rooms> rooms = new ArrayList<>();
    private SampleOffice office;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        forms = workplace.forms();
        office = new SampleOffice(forms, TODAY);
        stage = FxToolkit.registerPrimaryStage();
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            rooms.add(bench.show(stage, bench.workplace(), new Workbench.Chosen(out, chosen)));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void remindsOfAgreementsThatEndAndRenewsFromThere() throws Exception {
        office.ending(0, 5);
        FormNumber second = office.ending(1, 25);
        office.ending(2, 58);
        office.ending(3, 61);
        show();
        Walk.until("reminded", () -> isThere("#endings"));
        List<String> chips = node("#endings").lookupAll(".chip").stream()
                .map(each -> ((Label) each).getText() + " " + each.getStyleClass())
                .toList();
        assertThat(chips).hasSize(3);
        assertThat(chips.get(0)).contains("۵ روز").contains("bad");
        assertThat(chips.get(1)).contains("۲۵ روز").contains("warn");
        assertThat(chips.get(2)).contains("۵۸ روز").contains("info");
        pictures("forms-endings");
        robot.clickOn("#ending-" + second);
        Walk.until("the agreement", () -> isThere("#form-details"));
        assertThat(button("#form-step")).isEqualTo(bench.texts().say("forms.step.RENEW"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Walk.until("a new agreement", () -> isThere("#form-entry"));
        assertThat(typed("#signedOn")).isEqualTo("۱۴۰۵/۰۸/۲۰");
    }

    @Test
    void findsFormsByCentreKindStateAndWords() throws Exception {
        everyState();
        show();
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("all", () -> table().getItems().size() == 10);
        pictures("forms");
        push(KeyCode.HOME);
        Walk.until("previewed", () -> isThere("#form-details"));
        pictures("forms-preview");
        push(KeyCode.SPACE);
        Walk.until("closed", () -> !isThere("#form-details"));

        push(KeyCode.CONTROL, KeyCode.Y);
        push(KeyCode.DOWN);
        Walk.until("one centre", () -> table().getItems().size() < 10);
        Pictures.take(stage.getScene(), "forms-centre");
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.ESCAPE);
        Walk.until("all again", () -> table().getItems().size() == 10);
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.DOWN);
        Walk.until(
                "from the search to the first",
                () -> table().getSelectionModel().getSelectedIndex() == 0);
        push(KeyCode.ESCAPE);
        robot.clickOn("#forms-kind-WORKSHOPS");
        Walk.until("one kind", () -> table().getItems().size() == 1);
        robot.clickOn("#forms-all");
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write(office.values(FormKind.AGREEMENT, 4).text("centre.legalEntityId"));
        Walk.until("found", () -> table().getItems().size() == 1);
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write(office.values(FormKind.AGREEMENT, 6).text("centre.name"));
        Walk.until("palette finds form and centre", () -> labels(".palette").contains("مرکز") || isThere(".palette"));
        Walk.settle();
        Pictures.take(stage.getScene(), "forms-palette");
        push(KeyCode.ESCAPE);
        dressed("forms");
    }

    private void everyState() {
        office.draft(FormKind.REQUEST, office.values(FormKind.REQUEST, 0));
        office.ready(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 0));
        office.printed(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 1));
        office.registered(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 2));
        office.approved(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 3));
        office.refused(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 4));
        office.ending(5, 200);
        office.ending(6, -3);
        office.printed(FormKind.WORKSHOPS, office.workshops(5, 12));
        office.ready(FormKind.WORKSHOP, office.values(FormKind.WORKSHOP, 5));
    }

    @Test
    void listsWorkshopsByPasteAndTakesOverACentre() throws Exception {
        FormValues workshops = office.workshops(0, 14);
        office.ending(0, 200);
        show();
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("3");
        Walk.until("entry", () -> isThere("#form-entry"));
        robot.write(workshops.text("centre.name").substring(0, 6));
        Walk.until(
                "offered",
                () -> isThere("#suggestion-0")
                        && node("#suggestion-0").getParent().isVisible());
        Pictures.take(stage.getScene(), "form-entry-suggested");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        Walk.until("taken", () -> !typed("#centre-address").isEmpty());
        assertThat(typed("#centre-name")).isEqualTo(workshops.text("centre.name"));
        assertThat(typed("#signatories-centreHead")).isEqualTo(workshops.text("signatories.centreHead"));

        focus("#workshops-name");
        paste(tsv(workshops.rows("workshops")));
        push(KeyCode.CONTROL, KeyCode.V);
        Walk.until("pasted", () -> rows().getItems().size() == 14);
        focus("#workshops-name");
        robot.write("کارگاه بی‌کد\n12\n");
        Walk.settle();
        assertThat(rows().getItems()).hasSize(15);
        push(KeyCode.CONTROL, KeyCode.I);
        pictures("form-entry-rows");
        assertThat(labels("#workshops-rows")).contains("کارگاه بی‌کد");
        robot.interact(() -> {
            rows().requestFocus();
            rows().getSelectionModel().select(14);
        });
        push(KeyCode.DELETE);
        assertThat(rows().getItems()).hasSize(14);
        focus("#amount");
        robot.write("1");
        focus("#receivables");
        Walk.until("sum", () -> said("#amount-error").contains("جمع"));
        dressed("form-entry-rows");
    }

    @Test
    void beginsANewVersionOfAPrintedFormAndShowsWhatItChanges() throws Exception {
        FormNumber number = office.printed(FormKind.AGREEMENT, office.values(FormKind.AGREEMENT, 0));
        show();
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("listed", () -> table().getItems().size() == 1);
        push(KeyCode.HOME);
        Walk.until("previewed", () -> isThere("#form-details"));
        push(KeyCode.CONTROL, KeyCode.E);
        Walk.until("asked", () -> isThere("#form-reopen-question"));
        Pictures.take(stage.getScene(), "form-reopen");
        push(KeyCode.ENTER);
        Walk.until(
                "entry",
                () -> isThere("#entry-version") && node("#entry-version").isVisible());
        focus("#centre-address");
        robot.write("نشانی تازه");
        focus("#until");
        robot.write("1406/01/15");
        focus("#signatories-centreHead");
        Walk.until("differences", () -> labels("#entry-version").contains("نشانی تازه"));
        pictures("form-entry-version");
        push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("to print", () -> isThere("#printer-question"));
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        Walk.until("list", () -> isThere("#forms"));
        push(KeyCode.HOME);
        Walk.until("changes", () -> isThere("#form-changes"));
        assertThat(labels("#form-changes")).contains("نشانی تازه");
        assertThat(forms.records().find(number).orElseThrow().version()).isEqualTo(2);
        Pictures.take(stage.getScene(), "forms-changes");
    }

    @Test
    void makesAFormOfEachGoodRowAndPrintsThemAsOne() throws Exception {
        office.printed(FormKind.WORKSHOPS, office.workshops(0, 9));
        show();
        push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("listed", () -> table().getItems().size() == 1);
        push(KeyCode.HOME);
        Walk.until("previewed", () -> isThere("#form-batch"));
        robot.clickOn("#form-batch");
        Walk.until(
                "rows of form 3",
                () -> isThere("#batch-rows") && batch().getItems().size() == 9);
        robot.interact(() -> {
            TextArea text = (TextArea) node("#batch-text");
            String[] lines = text.getText().split("\n", -1);
            lines[2] = lines[2].replaceFirst("\\d{10}", "12345");
            lines[3] = lines[3].replaceAll("\\d+$", "17");
            text.setText(String.join("\n", lines));
        });
        Walk.until("two are wrong", () -> labels("#batch-counts").contains("۲ نادرست"));
        robot.interact(() -> batch().getSelectionModel().select(1));
        pictures("form-batch");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("made", () -> said("#notice").contains("۷ فرم"));
        assertThat(lines(FormStatus.READY)).hasSize(7);
        push(KeyCode.CONTROL, KeyCode.P);
        Walk.until("asked", () -> isThere("#printer-question"));
        push(KeyCode.ENTER);
        Walk.until("saved", () -> said("#notice").contains("forms-4.pdf"));
        assertThat(out.resolve("forms-4.pdf")).isNotEmptyFile();
        assertThat(lines(FormStatus.PRINTED)).hasSize(8);
        Pictures.take(stage.getScene(), "form-batch-made");

        chosen.add(Files.writeString(out.resolve("list.csv"), "نام کارگاه,کد کارگاه\nکارگاه دیگر,1234567890\n"));
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("read", () -> batch().getItems().size() == 1);
        dressed("form-batch");
    }

    private static String tsv(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "\t",
                        row.get("name"),
                        row.get("code"),
                        row.get("branchCode"),
                        row.get("employer"),
                        row.get("amount")))
                .collect(Collectors.joining("\n"));
    }

    private void paste(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private List<FormLine> lines(FormStatus status) {
        return forms.records().list(FormQuery.all(TODAY).status(status), 50);
    }

    private TableView<?> table() {
        return (TableView<?>) node("#forms");
    }

    private TableView<?> batch() {
        return (TableView<?>) node("#batch-rows");
    }

    private ListView<?> rows() {
        return (ListView<?>) node("#workshops-rows");
    }

    private void focus(String selector) {
        robot.interact(() -> {
            node(selector).requestFocus();
            if (node(selector) instanceof TextField field) {
                field.selectAll();
            }
        });
        Walk.settle();
    }

    private void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
                dress(new Appearance(look, false, 100));
                Pictures.take(
                        stage.getScene(),
                        name + "-" + size[0] + "-" + look.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
        dress(new Appearance(Look.LIGHT, false, 100));
    }

    /** In large text and in high contrast. */
    private void dressed(String name) {
        dress(new Appearance(Look.LIGHT, false, 150));
        Pictures.take(stage.getScene(), name + "-150");
        dress(new Appearance(Look.DARK, true, 100));
        Pictures.take(stage.getScene(), name + "-contrast");
    }

    private void dress(Appearance appearance) {
        robot.interact(() -> rooms.getLast().settings().dress(_ -> appearance));
        Walk.settle();
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
        return node(selector) == null
                ? ""
                : node(selector).lookupAll(".label").stream()
                        .map(each -> ((Label) each).getText().replace('\n', ' '))
                        .collect(Collectors.joining(" "));
    }
}
