package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
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

/** A list of 100,000 claims: reached anywhere, picked as a whole, and the window never held. */
@Tag("slow")
@Tag("alone")
class LongListTest {

    private static final int CLAIMS = Integer.getInteger("kargozar.list.claims", 100_000);
    private static final int CHUNK = 2_000;

    /** As in the walk at the counter: drawing in memory on a small machine is part of it. */
    private static final Duration LONGEST_BLOCK = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private int size;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        Workplace workplace = bench.workplace();
        fill(workplace);
        size = Math.toIntExact(workplace.counter().claims().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum());
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(folder));
        });
        Walk.until("home", () -> stage.getScene().lookup("#count-DRAFT") != null);
    }

    private static void fill(Workplace workplace) {
        ClaimDesk desk = workplace.counter().desk();
        JalaliDate today = JalaliDate.of(LocalDate.now(Workbench.CLOCK));
        List<ClaimContent> contents = new SampleClaims(7, today.plusDays(-300), today, desk.rules())
                .honest(CLAIMS)
                .map(workplace.counter().reader())
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
        for (int from = 0; from < contents.size(); from += CHUNK) {
            desk.addAll(
                    contents.subList(from, Math.min(contents.size(), from + CHUNK)), ClaimDesk.Intake.ACCEPT, "test");
        }
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void isReachedAnywhereWithoutHoldingTheWindow() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Walk.until("list", () -> table() != null && table().getItems().size() == size);
        robot.push(KeyCode.END);
        Walk.until("the last", () -> isThere(size - 1));
        robot.push(KeyCode.HOME);
        Walk.until("the first", () -> isThere(0));
        Duration longest;
        String where;
        try (Watchdog dog = Watchdog.begin()) {
            for (int i = 1; i < 10; i++) {
                int place = size / 10 * i;
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> table().scrollTo(place));
                Walk.until("place " + place, () -> isThere(place));
            }
            for (int i = 0; i < 20; i++) {
                robot.push(KeyCode.PAGE_DOWN);
            }
            robot.push(KeyCode.END);
            Walk.until("the last again", () -> isThere(size - 1));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            Walk.until("all picked", () -> stage.getScene().lookup("#pick-bar").isVisible());
            longest = dog.longest();
            where = dog.where();
        }
        System.out.printf(
                Locale.ROOT, "%d claims; longest wait for the window's thread: %d ms%n", size, longest.toMillis());
        Pictures.take(stage.getScene(), "lists-long");
        assertThat(longest).as(where).isLessThan(LONGEST_BLOCK);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#claims");
    }

    /** In sight, with its words. */
    private boolean isThere(int place) {
        return table().lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> one && one.getIndex() == place && one.isVisible())
                .anyMatch(row -> row.lookup(".label") instanceof Labeled label
                        && !label.getText().isBlank());
    }
}
