package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryDesk;
import ir.kargozar.statistics.Measure;
import ir.kargozar.text.Language;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Figures that count no claims: the forms and the recoveries behind them, and what has no number. */
@Tag("slow")
class BehindFiguresWalkTest {
    private static final JalaliDate TODAY = JalaliDate.of("1405-08-20").orThrow();

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private FormNumber first;
    private FormNumber second;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        claims(workplace);
        SampleOffice office = new SampleOffice(workplace.forms(), TODAY);
        office.draft(FormKind.REQUEST, office.values(FormKind.REQUEST, 1));
        first = office.registered(FormKind.REQUEST, office.values(FormKind.REQUEST, 2));
        second = office.sent(FormKind.REQUEST, office.values(FormKind.REQUEST, 3));
        office.registered(FormKind.WORKSHOPS, office.values(FormKind.WORKSHOPS, 4));
        recover(workplace.kargozar().post().recoveries());
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> find("#count-DRAFT") != null);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        Walk.until("figures", () -> find("#figure-accepted") != null);
        month();
    }

    private static void claims(Workplace workplace) {
        var desk = workplace.counter().desk();
        var contents = new SampleClaims(7, TODAY.plusDays(-15), TODAY, desk.rules())
                .honest(20)
                .map(workplace.counter().reader())
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
        desk.addAll(contents, ClaimDesk.Intake.ACCEPT, "test");
    }

    /** Three of the month, of which one is struck out, and one of another. */
    private static void recover(RecoveryDesk desk) {
        enter(desk, "1405-08-03", 12_500_000);
        Recovery wrong = enter(desk, "1405-08-05", 1_000_000);
        enter(desk, "1405-08-19", 7_250_000);
        enter(desk, "1405-07-30", 3_000_000);
        desk.strike(wrong.number(), "دو بار وارد شد", "test");
    }

    private static Recovery enter(RecoveryDesk desk, String on, long amount) {
        String json = """
                {"on": "%s", "amount": %d, "from": {"name": "درمانگاه مهر", "code": "7012"},
                 "kind": "INSPECTION", "why": "هزینهٔ همین بستری یک بار با نسخهٔ الکترونیک و بار دیگر با مدارک کاغذی پرداخت شده بود"}""".formatted(on, amount);
        return ((RecoveryDesk.Outcome.Done) desk.add(json, "test")).recovery();
    }

    private void month() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((TextField) Objects.requireNonNull(find("#period-typed"))).setText("1405/8"));
        robot.push(KeyCode.ENTER);
        Walk.settle();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void opensExactlyTheFormsBehindAFigureAndComesBackToIt() {
        int row = choose("form1", "figures-total");
        robot.push(KeyCode.ENTER);
        Walk.until("forms", () -> visible("#forms-excerpt") && items("#forms").size() == 2);
        assertThat(items("#forms"))
                .extracting(each -> ((FormLine) each).number())
                .containsExactly(first, second);
        assertThat(words("#forms-excerpt-words")).contains(bench.texts().say("month.8"));
        Walk.settle();
        Pictures.take(stage.getScene(), "statistics-behind-forms");
        robot.push(KeyCode.ESCAPE);
        Walk.until("back", () -> isAt(row, "figures-total"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("still these", () -> visible("#forms-excerpt"));
        robot.clickOn("#forms-all");
        Walk.until("all", () -> !visible("#forms-excerpt") && items("#forms").size() == 4);
    }

    @Test
    void opensExactlyTheRecoveriesBehindAFigureAndComesBackToIt() {
        int row = choose("recovered", "figures-total");
        robot.push(KeyCode.ENTER);
        Walk.until("recoveries", () -> items("#recoveries").size() == 2);
        assertThat(items("#recoveries"))
                .extracting(each -> ((Recovery) each).facts().amount().value())
                .containsExactly(12_500_000L, 7_250_000L);
        assertThat(words("#recoveries-excerpt-words")).contains(bench.texts().say("month.8"));
        Walk.settle();
        Pictures.take(stage.getScene(), "statistics-behind-recoveries");
        robot.push(KeyCode.ESCAPE);
        Walk.until("back", () -> isAt(row, "figures-total"));
    }

    @Test
    void opensNothingBehindWhatHasNoNumber() {
        String kind = table().getColumns().stream()
                .map(TableColumnBase::getId)
                .filter(id -> !List.of("figures-total", "figures-before", "figures-year", "figures-name")
                        .contains(id))
                .findFirst()
                .orElseThrow();
        int row = choose("form1", kind);
        assertThat(table().getColumns().stream()
                        .filter(column -> kind.equals(column.getId()))
                        .map(column -> String.valueOf(column.getCellData(row))))
                .containsExactly(bench.texts().say("statistics.no-number"));
        robot.push(KeyCode.ENTER);
        Walk.settle();
        assertThat(isAt(row, kind)).isTrue();

        drawn("form1");
        Node chart = Objects.requireNonNull(find("#chart"));
        assertThat(chart.isFocusTraversable()).isFalse();
        WaitForAsyncUtils.waitForAsyncFx(5_000, chart::requestFocus);
        robot.push(KeyCode.ENTER);
        Walk.settle();
        Pictures.take(stage.getScene(), "statistics-no-number");
        assertThat(find("#statistics-screen")).isNotNull();
    }

    /** Chooses the measure that is drawn. */
    private void drawn(String measure) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> ((MenuButton) Objects.requireNonNull(find("#statistics-measure")))
                        .getItems().stream()
                                .filter(item -> ("measure-" + measure).equals(item.getId()))
                                .forEach(MenuItem::fire));
        Walk.settle();
    }

    /** Puts the caret on a number; its row. */
    private int choose(String measure, String column) {
        List<Measure> all = bench.workplace().measures().all();
        int row = all.indexOf(all.stream()
                .filter(each -> each.code().equals(measure))
                .findFirst()
                .orElseThrow());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> select(row, column));
        Walk.settle();
        return row;
    }

    private void select(int row, String column) {
        select(table(), row, column);
    }

    private static <T> void select(TableView<T> table, int row, String column) {
        table.getColumns().stream()
                .filter(each -> column.equals(each.getId()))
                .findFirst()
                .ifPresent(each -> table.getSelectionModel().clearAndSelect(row, each));
    }

    private boolean isAt(int row, String column) {
        Node table = find("#statistics-table");
        return table != null
                && table.isFocused()
                && table().getFocusModel().getFocusedCell().getRow() == row
                && column.equals(table().getFocusModel()
                        .getFocusedCell()
                        .getTableColumn()
                        .getId());
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(find("#statistics-table"));
    }

    private List<?> items(String id) {
        return find(id) instanceof TableView<?> table ? List.copyOf(table.getItems()) : List.of();
    }

    private String words(String id) {
        return ((Text) Objects.requireNonNull(find(id + " .text"))).getText();
    }

    private boolean visible(String id) {
        Node node = find(id);
        return node != null && node.isVisible();
    }

    private @Nullable Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
