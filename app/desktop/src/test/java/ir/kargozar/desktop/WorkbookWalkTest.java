package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Lists as workbooks: the batch of forms 4 and a class's list; one that is broken is told in words. */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class WorkbookWalkTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    @TempDir
    Path folder;

    private final List<Path> chosen = new ArrayList<>();
    private Path out;
    private Stage stage;
    private Workbench bench;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
        bench = new Workbench(folder.resolve("office"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private void show(Workplace workplace) throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, workplace, new Workbench.Chosen(out, chosen));
        });
        FxToolkitSizes.size(stage, 1366, 768);
        Walk.until("home", () -> hands.sees("#next"));
    }

    /** As a spreadsheet writes it; whole numbers as numbers. */
    private Path workbook(String name, List<List<Object>> rows) throws IOException {
        Path file = out.resolve(name);
        try (var to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("a");
            for (int row = 0; row < rows.size(); row++) {
                for (int place = 0; place < rows.get(row).size(); place++) {
                    if (rows.get(row).get(place) instanceof Long number) {
                        sheet.value(row, place, number);
                    } else {
                        sheet.value(row, place, rows.get(row).get(place).toString());
                    }
                }
            }
        }
        return file;
    }

    /** Without its last third, as after a broken download. */
    private Path broken(Path whole) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        return Files.write(out.resolve("broken.xlsx"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }

    private void choose(Path file) {
        chosen.clear();
        chosen.add(file);
        hands.push(KeyCode.CONTROL, KeyCode.O);
    }

    private int batch() {
        return stage.getScene().lookup("#batch-rows") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    @Test
    void theBatchOfFormsReadsAWorkbook() throws Exception {
        SampleOffice office = new SampleOffice(bench.workplace().forms(), TODAY);
        office.printed(FormKind.WORKSHOPS, office.workshops(0, 9));
        List<List<Object>> rows =
                new ArrayList<>(List.of(List.of("نام کارگاه", "کد کارگاه", "کد شعبه", "کارفرما", "مبلغ")));
        for (Map<String, String> row : office.workshops(0, 3).rows("workshops")) {
            rows.add(List.of(
                    row.getOrDefault("name", ""),
                    row.getOrDefault("code", ""),
                    row.getOrDefault("branchCode", ""),
                    row.getOrDefault("employer", ""),
                    Long.parseLong(row.getOrDefault("amount", ""))));
        }
        Path list = workbook("list.xlsx", rows);
        show(bench.workplace());
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        Walk.until("listed", () -> hands.sees("#forms"));
        hands.push(KeyCode.HOME);
        Walk.until("previewed", () -> hands.sees("#form-batch"));
        hands.robot().clickOn("#form-batch");
        Walk.until("rows of form 3", () -> batch() == 9);
        choose(broken(list));
        Walk.until(
                "told",
                () -> hands.words("#shell").contains(bench.texts().say("problem.TABLE_WORKBOOK_BROKEN"))
                        || hands.words("#notice").contains(bench.texts().say("problem.TABLE_WORKBOOK_BROKEN")));
        Pictures.take(stage.getScene(), "workbook-batch-broken");
        choose(list);
        Walk.until("read", () -> batch() == 3);
        assertThat(hands.words("#batch-counts")).contains("۳");
        Pictures.take(stage.getScene(), "workbook-batch");
    }

    @Test
    void aTrainersListIsAWorkbook() throws Exception {
        try (Province province = new Province(folder, bench.texts())) {
            Path list = workbook(
                    "class.xlsx",
                    List.of(
                            List.of("کد ملی", "نام", "نام خانوادگی", "کد کارگزاری"),
                            List.of("0499370899", "سارا", "کریمی‌نژاد", 3101L),
                            List.of("0790419904", "امید", "حسینی", 3101L),
                            List.of("0790419905", "بهرام", "یوسفی", 3101L)));
            show(new Workplace(province.office(), Workbench.CLOCK));
            hands.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            Walk.until("class", () -> hands.sees("#class-screen"));
            Walk.until("read", () -> !hands.word("#class-about").isEmpty());
            hands.push(KeyCode.CONTROL, KeyCode.E);
            Walk.until("asked", () -> hands.sees("#ask-cohort"));
            hands.robot().write("KHZ-1\tدورهٔ یکم\t");
            hands.push(KeyCode.TAB);
            hands.robot().write("1405/8/26");
            hands.push(KeyCode.ENTER);
            Walk.until("made", () -> hands.lines("#cohorts") == 1);
            choose(broken(list));
            Walk.until(
                    "told", () -> hands.words("#shell").contains(bench.texts().say("problem.TABLE_WORKBOOK_BROKEN")));
            Pictures.take(stage.getScene(), "workbook-roll-broken");
            hands.push(KeyCode.ESCAPE);
            Walk.until("back", () -> hands.sees("#class-screen"));
            choose(list);
            Walk.until("preview", () -> hands.lines("#roll") == 3);
            assertThat(hands.words("#roll"))
                    .contains("سارا کریمی‌نژاد", "امید حسینی")
                    .contains(bench.texts().say("problem.NATIONAL_ID_CHECK_DIGIT"));
            Pictures.take(stage.getScene(), "workbook-roll");
            FxToolkit.cleanupStages();
            bench.background().submit(province::close).get();
        }
    }
}
