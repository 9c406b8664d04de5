package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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

/** A month's statistics by keyboard: its numbers opened, its periods turned, its files written. */
@Tag("slow")
class StatisticsWalkTest {

    private static final int CLAIMS = 900;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Rooms> shown = new ArrayList<>();
    private Stage stage;
    private Workbench bench;
    private @Nullable Path chosen;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        var workplace = bench.workplace();
        fill(workplace);
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown.add(bench.show(stage, workplace, new ByName()));
        });
        Walk.until("home", () -> find("#count-DRAFT") != null);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        Walk.until("figures", () -> find("#figure-accepted") != null);
    }

    /** Two years of claims. */
    private static void fill(Workplace workplace) {
        ClaimDesk desk = workplace.counter().desk();
        JalaliDate today = JalaliDate.of(LocalDate.now(Workbench.CLOCK));
        List<ClaimContent> contents = new SampleClaims(7, today.plusDays(-700), today, desk.rules())
                .honest(CLAIMS)
                .map(workplace.counter().reader())
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
        desk.addAll(contents, ClaimDesk.Intake.ACCEPT, "test");
    }

    /** The name that the person chose instead, if he did. */
    private final class ByName implements FileChoice {
        @Override
        public Optional<Path> toSave(String title, String name) {
            return Optional.of(chosen == null ? folder.resolve(name) : chosen);
        }

        @Override
        public List<Path> toOpen(String title, String... endings) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void opensTheClaimsBehindANumberAndComesBackToIt() {
        type("1405/8");
        long accepted = number();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.ENTER);
        Walk.until("list", () -> visible("#claims-excerpt"));
        String words = ((Text) Objects.requireNonNull(find("#claims-excerpt-words .text"))).getText();
        assertThat(words).contains(bench.texts().say("month.8"));
        Walk.until("exactly these", () -> listed() == accepted);
        Pictures.take(stage.getScene(), "statistics-behind");
        robot.push(KeyCode.ESCAPE);
        Walk.until("back", () -> find("#statistics-table") != null);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("statistics-table");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("still these", () -> visible("#claims-excerpt"));
        robot.clickOn("#excerpt-all");
        Walk.until("all", () -> !visible("#claims-excerpt") && listed() > accepted);
    }

    @Test
    void goesFromBarToBarAndOpensOne() {
        type("1405/8");
        Node chart = Objects.requireNonNull(find("#chart"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, chart::requestFocus);
        String first = chart.getAccessibleText();
        robot.push(KeyCode.LEFT);
        assertThat(chart.getAccessibleText()).isNotEqualTo(first);
        robot.push(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).isEqualTo(first);
        Pictures.take(stage.getScene(), "statistics-bar");
        robot.push(KeyCode.ENTER);
        Walk.until("list", () -> visible("#claims-excerpt"));
        robot.push(KeyCode.ESCAPE);
        Walk.until("back", () -> find("#chart") != null);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("chart");
    }

    @Test
    void turnsPeriodsAndSaysWhatIsTypedWrong() {
        type("1405/8");
        String month = name();
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(name()).isNotEqualTo(month);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(name()).isEqualTo(month);
        robot.clickOn("#period-QUARTER");
        assertThat(name()).contains(bench.texts().say("statistics.place.3"));
        Pictures.take(stage.getScene(), "statistics-quarter");
        type("1405/9");
        assertThat(visible("#period-error")).isTrue();
        Pictures.take(stage.getScene(), "statistics-wrong");
        robot.clickOn("#period-RANGE");
        assertThat(visible("#period-last")).isTrue();
        Pictures.take(stage.getScene(), "statistics-range");
    }

    @Test
    void writesEveryKindOfFile() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Walk.until("written", () -> files().size() >= 2);
        assertThat(files()).anyMatch(name -> name.endsWith(".xlsx")).anyMatch(name -> name.endsWith(".svg"));
        Path svg = folder.resolve(files().stream()
                .filter(name -> name.endsWith(".svg"))
                .findFirst()
                .orElseThrow());
        assertThat(Files.readString(svg)).startsWith("<?xml").contains("direction=\"rtl\"");
    }

    @Test
    void savesTheReportOnPaper() throws Exception {
        type("1405/8");
        Path report = folder.resolve("report.pdf");
        chosen = report;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("written", () -> Files.isRegularFile(report));
        assertThat(Files.size(report)).isGreaterThan(10_000);
        assertThat(new String(Files.readAllBytes(report), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
        Path kept = Files.createDirectories(Path.of("target", "screenshots"));
        Files.copy(report, kept.resolve("statistics.pdf"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> files() {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("statistics-"))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isDrawnInEveryKindSizeAndLook() {
        for (String chart : new String[] {"BARS", "TREND", "SHARE"}) {
            robot.clickOn("#chart-" + chart);
            for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
                FxToolkitSizes.size(stage, size[0], size[1]);
                take("statistics-" + chart + "-" + size[0]);
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        take("statistics-table-1366");
        dress(new Appearance(Look.DARK, false, 100));
        take("statistics-dark-1366");
        dress(new Appearance(Look.LIGHT, false, 150));
        take("statistics-large-1366");
    }

    private void dress(Appearance appearance) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> shown.getFirst().settings().dress(_ -> appearance));
        Walk.settle();
    }

    private void take(String name) {
        Walk.settle();
        Pictures.take(stage.getScene(), name);
        assertThat(Walk.laidOut(stage.getScene(), this::cut)).as(name).isEmpty();
    }

    private List<String> cut() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.isVisible()
                        && label.lookup(".text") instanceof Text text
                        && !text.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList();
    }

    private void type(String period) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((TextField) Objects.requireNonNull(find("#period-typed"))).setText(period));
        robot.push(KeyCode.ENTER);
        Walk.settle();
    }

    private String name() {
        Walk.settle();
        return ((Label) Objects.requireNonNull(find("#period-name"))).getText();
    }

    /** The first number of the table. */
    private long number() {
        TableView<?> table = (TableView<?>) Objects.requireNonNull(find("#statistics-table"));
        String text = String.valueOf(table.getColumns().get(1).getCellData(0));
        return Long.parseLong(ir.kargozar.text.Digits.ascii(text));
    }

    private long listed() {
        return find("#claims-screen .table-view") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private boolean visible(String id) {
        Node node = find(id);
        return node != null && node.isVisible();
    }

    private @Nullable Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
