package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The documents office takes a folder of packages, sees what is missing of each agency, and asks for it. */
@Tag("slow")
class InboxWalkTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Path in;
    private Stage stage;
    private Workbench bench;
    private Province province;

    @BeforeEach
    void open() throws Exception {
        in = Files.createDirectories(folder.resolve("in/deep"));
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    private void show() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(
                    stage,
                    new Workplace(province.office(), Workbench.CLOCK),
                    new Workbench.Chosen(folder.resolve("in"), List.of()));
        });
        Walk.until("home", () -> isThere("#next"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("inbox", () -> isThere("#inbox-offices"));
    }

    @Test
    void takesAFolderOfPackagesAndSeesWhatIsMissing() throws Exception {
        Kargozar one = province.agency("3101", "کارگزاری بیمهٔ سلامت شهر ری");
        Kargozar two = province.agency("3102", "کارگزاری مهرگان");
        province.agency("3103", "کارگزاری البرز");
        for (int i = 1; i <= 7; i++) {
            Province.send(one, 3, i, in);
        }
        for (int i = 1; i <= 3; i++) {
            Province.send(two, 2, 40 + i, in);
        }
        Files.delete(in.resolve("3101_to_OFFICE-31_000004.kgz"));
        Path away = Files.move(in.resolve("3101_to_OFFICE-31_000006.kgz"), folder.resolve("found.kgz"));
        Files.writeString(in.resolve("3102_to_OFFICE-31_000004.kgz"), "half a file");
        show();
        Pictures.take(stage.getScene(), "inbox-empty");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        Walk.until("taken", () -> isThere("#delivery-save") && isShown("#delivery-save"));
        assertThat(words("#delivery")).contains("۶ بسته با ۱۵ پرونده");
        Walk.until("listed", () -> rows() == 3);
        assertThat(words("#inbox-offices")).contains("بسته‌های ۴ و ۶ نرسیده").contains("کامل");
        Pictures.take(stage.getScene(), "inbox-delivery");
        robot.clickOn("#delivery-chip-REFUSED");
        Walk.until("only refused", () -> lines() == 1);
        robot.clickOn("#delivery-save");
        Walk.until("saved", () -> Files.exists(folder.resolve("in/packages-1405-08-20.csv")));
        assertThat(folder.resolve("in/packages-1405-08-20.csv")).content().contains("3102_to_OFFICE-31_000004.kgz");
        robot.clickOn("#delivery-close");
        Walk.until("put away", () -> !isShown("#delivery"));

        robot.clickOn("#inbox-open");
        Walk.until("only with something missing", () -> rows() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.HOME);
        Walk.until("details", () -> isThere("#hole-3101-6") && isThere("#hole-3101-4"));
        assertThat(words("#inbox-details"))
                .contains("بسته‌های شمارهٔ ۴ و ۶ نرسیده است")
                .contains("۲ بسته نگه داشته");
        pictures("inbox");

        Files.move(away, in.resolve("3101_to_OFFICE-31_000006.kgz"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        Walk.until("only one is missing", () -> words("#inbox-details").contains("بستهٔ شمارهٔ ۴ نرسیده است"));
        assertThat(province.office().claims().counts().values().stream()
                        .mapToLong(each -> each)
                        .sum())
                .isEqualTo(15);
    }

    private void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                Pictures.take(stage.getScene(), name + "-" + size[0] + "-" + look);
                robot.clickOn("#look");
                Walk.settle();
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        Walk.settle();
        Pictures.take(stage.getScene(), name + "-150");
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
        Walk.settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene() != null && stage.getScene().lookup(selector) != null;
    }

    private boolean isShown(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private int rows() {
        return size("#inbox-offices");
    }

    private int lines() {
        return size("#delivery-lines");
    }

    private int size(String selector) {
        return stage.getScene().lookup(selector) instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private String words(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null
                ? ""
                : node.lookupAll("*").stream()
                        .map(each -> switch (each) {
                            case Sentence sentence -> sentence.getText();
                            case Labeled label -> label.getText() == null ? "" : label.getText();
                            default -> "";
                        })
                        .collect(Collectors.joining(" "));
    }
}
