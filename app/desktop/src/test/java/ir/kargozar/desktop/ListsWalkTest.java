package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.listing.ListHabits;
import ir.kargozar.claim.listing.SavedFilter;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
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

/** The list of claims: filters, saved filters, columns, work on many, files; and the first screen's counts that open it. */
@Tag("slow")
class ListsWalkTest {

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
    void everyCountOfTheFirstScreenOpensExactlyTheClaimsItCounts() {
        List<String> counts = List.of(".count-card", ".glance", ".bar").stream()
                .flatMap(style -> stage.getScene().getRoot().lookupAll(style).stream())
                .map(Node::getId)
                .filter(id -> !id.equals("due"))
                .toList();
        assertThat(counts).hasSizeGreaterThan(30).contains("count-ACCEPTED", "month-accepted", "day-1405-08-20");
        for (String id : counts) {
            if (id.startsWith("day-") && !id.endsWith("7")) {
                continue;
            }
            fire("#home-screen #" + id, "#to-home");
            Walk.until(
                    "list of " + id,
                    () -> isThere("#claims-screen")
                            && shown() >= 0
                            && said("#claims-count").equals(bench.texts().say("claims.count", expected(id))));
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            Walk.until("home again", () -> isThere("#home-screen"));
            Walk.settle();
        }
        Pictures.take(stage.getScene(), "home-counts");
    }

    /** The number the button says: the first of its digits, or the sum of a day's two figures. */
    private long expected(String id) {
        String said = Digits.ascii(saidBy.getOrDefault(id, ""));
        String figures = said.substring(said.lastIndexOf(':') + 1);
        List<Long> numbers = java.util.regex.Pattern.compile("\\d+")
                .matcher(figures)
                .results()
                .map(match -> Long.parseLong(match.group()))
                .toList();
        return id.startsWith("day-") ? numbers.get(0) + numbers.get(1) : numbers.getFirst();
    }

    private final java.util.Map<String, String> saidBy = new java.util.HashMap<>();

    private void fire(String selector, String home) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isThere(home)).isTrue();
        Walk.until(selector, () -> isThere(selector));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Button button = (Button) stage.getScene().lookup(selector);
            saidBy.put(button.getId(), button.getAccessibleText());
            button.fire();
        });
    }

    @Test
    void filtersByChipsSavesTheFilterAndBringsItBack() {
        toList();
        fireNow("#filter-ACCEPTED");
        fireNow("#filter-DRAFT");
        choose("#filter-kinds", "filter-kinds-OUTPATIENT");
        ClaimFilter filter = ClaimFilter.ALL
                .statuses(Set.of(Status.ACCEPTED, Status.DRAFT))
                .kinds(Set.of(ir.kargozar.claim.ClaimKind.OUTPATIENT));
        Walk.until("filtered", () -> shown() == size(filter));
        assertThat(shown()).isBetween(1, 23);
        choose("#saved-filters", "save-filter");
        Walk.until("asked", () -> isThere("#filter-name"));
        robot.write("سرپایی باز\n");
        Walk.until("saved", () -> habits().filters().equals(List.of(new SavedFilter("سرپایی باز", filter))));
        Pictures.take(stage.getScene(), "lists-filtered");
        fireNow("#filter-all");
        Walk.until("all", () -> shown() == 24);
        choose("#filter-days", "filter-days-between");
        Walk.until("days", () -> isThere("#days-from"));
        robot.write("1405/13/1\n");
        assertThat(said("#days-error")).isNotBlank();
        replace("۱۴۰۵/۸/۱\n");
        ClaimFilter days = ClaimFilter.ALL.received(
                java.util.Optional.of(new ir.kargozar.calendar.JalaliDate(1405, 8, 1)), java.util.Optional.empty());
        Walk.until("of these days", () -> shown() == size(days));
        Walk.until(
                "offered",
                () -> !((MenuButton) stage.getScene().lookup("#saved-filters"))
                        .getItems()
                        .isEmpty());
        choose("#saved-filters", "saved-0");
        Walk.until("back", () -> shown() == size(filter));
        choose("#saved-filters", "forget-0");
        Walk.until("forgotten", () -> habits().filters().isEmpty());
        robot.push(KeyCode.ESCAPE);
        Walk.until("nothing filtered", () -> shown() == 24);
    }

    private void replace(String text) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> stage.getScene().lookup("#days-from").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    @Test
    void goesFromTheSearchToTheFirstClaimByOneKey() {
        toList();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER)) {
            robot.interact(() -> table().getSelectionModel().clearSelection());
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.push(key);
            Walk.until("chosen by " + key, () -> table().getSelectionModel().getSelectedIndex() == 0);
            assertThat(table().isFocused()).isTrue();
        }
    }

    @Test
    void remembersTheColumnsChosen() {
        toList();
        fireNow("#claims-columns");
        Walk.until("asked", () -> isThere("#columns-question"));
        Pictures.take(stage.getScene(), "lists-columns");
        robot.push(KeyCode.SPACE); // the number
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ALT, KeyCode.DOWN); // the status behind the insured
        robot.push(KeyCode.ENTER);
        Walk.until(
                "chosen",
                () -> columns()
                        .equals(List.of(
                                "INSURED", "STATUS", "NATIONAL_ID", "KIND", "PROVIDER", "RECEIVED_ON", "AMOUNT")));
        Walk.until(
                "kept",
                () -> habits().columns().stream().map(Enum::name).toList().equals(columns()));
    }

    private List<String> columns() {
        return table().getColumns().stream()
                .map(column -> ((Enum<?>) column.getUserData()).name())
                .toList();
    }

    @Test
    void acceptsAllDraftsThatCanBeAndSaysOfTheOthersWhyNot() {
        toList();
        long drafts = workplace.counter().claims().counts().getOrDefault(Status.DRAFT, 0L);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        Walk.until("picked", () -> said("#picked-count").contains("۲۴"));
        Pictures.take(stage.getScene(), "lists-picked");
        fireNow("#many-accept");
        Walk.until("report", () -> report() == 24);
        Walk.until("told", () -> said("#many-summary").equals(bench.texts().say("many.done", drafts, 24 - drafts)));
        assertThat(drafts).isPositive();
        assertThat(workplace.counter().claims().counts()).containsEntry(Status.DRAFT, 0L);
        Walk.settle();
        Pictures.take(stage.getScene(), "lists-report");
        robot.push(KeyCode.ESCAPE);
        Walk.until(
                "report away",
                () -> !stage.getScene().lookup("#many-report").getParent().isVisible());
    }

    private int report() {
        return ((ListView<?>) stage.getScene().lookup("#many-report"))
                .getItems()
                .size();
    }

    @Test
    void picksByShiftAndCopiesTheirNumbersAndPrintsThemAsOnePaper() {
        toList();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        Walk.until("three", () -> said("#picked-count").contains("۳"));
        List<ClaimLine> all = workplace
                .counter()
                .claims()
                .listing(ClaimFilter.ALL, ClaimOrder.NEWEST_NUMBER)
                .lines(0, 3);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        Walk.until(
                "copied",
                () -> String.valueOf(Clipboard.getSystemClipboard().getString())
                        .equals(String.join(
                                "\n",
                                all.stream()
                                        .map(line -> line.number().toString())
                                        .toList())));
        fireNow("#many-print");
        Walk.until("one paper", () -> Files.isRegularFile(folder.resolve("receipts.pdf")) || isThere("#printer-save"));
        Walk.until("told", () -> said("#many-summary").contains("۳"));
    }

    @Test
    void savesWhatIsShownWithTheColumnsChosen() throws IOException {
        new ListHabits(workplace.preferences(), workplace.who())
                .columns(List.of(
                        ir.kargozar.claim.listing.ClaimColumn.AMOUNT, ir.kargozar.claim.listing.ClaimColumn.NUMBER));
        toList();
        Walk.until("columns", () -> columns().equals(List.of("AMOUNT", "NUMBER")));
        fireNow("#filter-ACCEPTED");
        int accepted = size(ClaimFilter.ALL.statuses(Set.of(Status.ACCEPTED)));
        Walk.until("filtered", () -> shown() == accepted);
        robot.clickOn("#claims-export");
        Walk.until("saved", () -> Files.isRegularFile(folder.resolve("claims.xlsx")));
        Walk.until("told", () -> said("#many-summary").contains("claims.xlsx"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("claims.xlsx")), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
    }

    private void toList() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("list", () -> isThere("#claims") && shown() == 24);
        Walk.settle();
    }

    private void fireNow(String selector) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((javafx.scene.control.ButtonBase) stage.getScene().lookup(selector)).fire());
        Walk.settle();
    }

    private void choose(String menu, String item) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> item(((MenuButton) stage.getScene().lookup(menu)).getItems(), item)
                        .fire());
        Walk.settle();
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream()
                .flatMap(one ->
                        one instanceof javafx.scene.control.Menu menu ? menu.getItems().stream() : Stream.of(one))
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id));
    }

    private ListHabits habits() {
        return new ListHabits(workplace.preferences(), workplace.who());
    }

    private int size(ClaimFilter filter) {
        return workplace
                .counter()
                .claims()
                .listing(filter, ClaimOrder.NEWEST_NUMBER)
                .size();
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#claims");
    }

    private int shown() {
        return table().getItems().size();
    }

    private String said(String id) {
        Node node = stage.getScene().lookup(id);
        return switch (node) {
            case ir.kargozar.desktop.theme.Sentence sentence -> sentence.getText();
            case Labeled labeled -> labeled.getText();
            default -> "";
        };
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }
}
