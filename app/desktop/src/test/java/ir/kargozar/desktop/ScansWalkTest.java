package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.PaperType;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Scans at the counter: taken into the form, looked at, hung on the claim; from files and from the scanner's folder. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
@Tag("slow")
@Tag("alone")
class ScansWalkTest {
    private static final Duration LONGEST_BLOCK = Duration.ofMillis(200);
    /** The first tiles have their style sheets looked up, which a busy machine takes its time for. */
    private static final Duration LONGEST_FIRST = Duration.ofMillis(500);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Workplace workplace;
    private Rooms rooms;
    private byte[] invoice;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        workplace = bench.workplace();
        invoice = DrawnPaper.of("صورت‌حساب درمانگاه نمونه", 150, "jpeg", 1);
        List<Path> files = List.of(
                Files.write(folder.resolve("invoice.jpg"), invoice),
                Files.write(folder.resolve("broken.pdf"), new byte[] {1, 2, 3}),
                Files.write(folder.resolve("prescription.png"), DrawnPaper.of("نسخهٔ پزشک", 110, "png", 2)));
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            rooms = bench.show(stage, workplace, new Workbench.Chosen(folder, files));
        });
        Walk.until("home", () -> isThere("#count-DRAFT"));
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.settings().change(now -> now.scannerFolder(Optional.empty()));
            return true;
        });
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void takesScansIntoTheFormLooksAtThemAndHangsThemOnTheClaim() {
        push(KeyCode.CONTROL, KeyCode.N);
        fill();
        neverHeld("taking in", LONGEST_FIRST, () -> {
            push(KeyCode.CONTROL, KeyCode.O);
            Walk.until("both tiles", () -> tiles() == 2 && thumbnails() == 2);
        });
        assertThat(said("#scans-refused")).contains("broken.pdf").contains("اسکن");
        push(KeyCode.ALT, KeyCode.DIGIT6);
        take("form-scans");
        focusPicture(0);
        push(KeyCode.ENTER);
        Walk.until("page", () -> isThere("#scan-page") && page().getImage() != null);
        take("viewer");
        neverHeld("looking", LONGEST_BLOCK, this::look);
        take("viewer-turned-back");
        comeBack();
        removeAndUndo();
        say(PaperType.OFFICIAL_RECEIPT);
        take("form-scans-chosen");
        push(KeyCode.CONTROL, KeyCode.S);
        Walk.until("receipt", () -> isThere("#paper-title"));
        List<AttachedScan> stored = desk().of(newest().number());
        assertThat(stored).hasSize(2).anySatisfy(scan -> {
            assertThat(scan.scan().original().name()).isEqualTo("invoice.jpg");
            assertThat(scan.scan().original().hash()).isEqualTo(ScanHash.ofContent(invoice));
            assertThat(scan.paper()).contains(PaperType.OFFICIAL_RECEIPT);
        });
    }

    /** While scans are read and drawn; changing screens is measured by the walk of the counter. */
    private static void neverHeld(String what, Duration longest, Runnable steps) {
        try (Watchdog dog = Watchdog.begin()) {
            steps.run();
            System.out.printf(
                    Locale.ROOT,
                    "longest wait while %s: %d ms%n",
                    what,
                    dog.longest().toMillis());
            assertThat(dog.longest()).as(dog.where()).isLessThan(longest);
        }
    }

    private void look() {
        double fit = page().getFitWidth();
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(page().getFitWidth()).isBetween(fit * 1.5, fit * 1.6);
        push(KeyCode.R);
        assertThat(page().getRotate()).isEqualTo(90);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(page().getFitHeight()).as("lying, it fits again").isLessThan(stage.getWidth());
        push(KeyCode.PAGE_DOWN);
        Walk.until("second scan", () -> said("#scan-title").equals("prescription.png") && page().getImage() != null);
        assertThat(page().getRotate()).isZero();
        push(KeyCode.PAGE_UP);
        Walk.until("first scan", () -> said("#scan-title").equals("invoice.jpg") && page().getImage() != null);
    }

    private void comeBack() {
        push(KeyCode.ESCAPE);
        Walk.until("form", () -> isThere("#claim-form"));
        assertThat(tiles()).isEqualTo(2);
        assertThat(stage.getScene().getFocusOwner().getId()).startsWith("scan-picture-");
    }

    private void removeAndUndo() {
        focusPicture(1);
        push(KeyCode.DELETE);
        Walk.until("one left", () -> tiles() == 1);
        robot.interact(() -> ((Button) find("#scans-undo")).fire());
        Walk.until("back", () -> tiles() == 2 && thumbnails() == 2);
    }

    @SuppressWarnings("unchecked")
    private void say(PaperType type) {
        robot.interact(() -> ((ComboBox<PaperType>) tile(0).lookup(".combo-box")).setValue(type));
    }

    @Test
    void offersWhatComesIntoTheScannersFolderOnceItIsWhole() throws Exception {
        Path scanner = Files.createDirectory(folder.resolve("scanner"));
        Files.write(scanner.resolve("of-yesterday.jpg"), invoice);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.settings().change(now -> now.scannerFolder(Optional.of(scanner)));
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.N);
        Path coming = scanner.resolve("scan0001.jpg");
        Files.write(coming, Arrays.copyOf(invoice, invoice.length / 2));
        Files.writeString(scanner.resolve("notes.txt"), "no scan");
        Files.write(coming, Arrays.copyOfRange(invoice, invoice.length / 2, invoice.length), StandardOpenOption.APPEND);
        Walk.until("offer", () -> find("#scan-take").isVisible());
        assertThat(((Button) find("#scan-take")).getText()).startsWith("۱ تصویر تازه");
        robot.interact(() -> find("#scan-take").requestFocus());
        take("scan-offer");
        push(KeyCode.ENTER);
        Walk.until("taken", () -> tiles() == 1 && !find("#scan-take").isVisible());
        assertThat(coming).as("never removed").exists();
    }

    @Test
    void showsScansAtBothSizesLightAndDark() {
        push(KeyCode.CONTROL, KeyCode.N);
        push(KeyCode.CONTROL, KeyCode.O);
        Walk.until("both tiles", () -> tiles() == 2 && thumbnails() == 2);
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                robot.interact(() -> find("#scan-choose").requestFocus());
                take("scans-" + size[0] + "-" + look);
                focusPicture(0);
                push(KeyCode.ENTER);
                Walk.until("page", () -> isThere("#scan-page") && page().getImage() != null);
                Walk.settle();
                take("viewer-" + size[0] + "-" + look);
                assertThat(find("#scan-back").getBoundsInParent().getMaxX()).isPositive();
                push(KeyCode.ESCAPE);
                robot.clickOn("#look");
            }
        }
    }

    private void take(String name) {
        Walk.settle();
        Pictures.take(stage.getScene(), name);
    }

    private ScanDesk desk() {
        return workplace.scanning().desk();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    private boolean isThere(String selector) {
        return find(selector) != null;
    }

    private ImageView page() {
        return (ImageView) find("#scan-page");
    }

    private int tiles() {
        return find("#scan-tiles") instanceof FlowPane tiles
                ? tiles.getChildren().size()
                : 0;
    }

    private Node tile(int at) {
        return ((FlowPane) find("#scan-tiles")).getChildren().get(at);
    }

    private void focusPicture(int at) {
        robot.interact(() -> tile(at).lookup(".scan-thumbnail").requestFocus());
        Walk.settle();
    }

    private long thumbnails() {
        return find("#scan-tiles").lookupAll(".scan-thumbnail").stream()
                .filter(frame -> frame.lookupAll("*").stream()
                        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null))
                .count();
    }

    private String said(String id) {
        return switch (find(id)) {
            case Sentence sentence -> sentence.getText();
            case javafx.scene.control.Labeled labeled -> labeled.getText();
            case null, default -> "";
        };
    }

    private ClaimLine newest() {
        return workplace
                .counter()
                .claims()
                .list(ClaimQuery.ALL.limit(1))
                .lines()
                .getFirst();
    }

    /** Typed into each field by its id: the keyboard's way has a walk of its own. */
    private void fill() {
        type("#insured-nationalId", "0499370899");
        type("#insured-firstName", "لاله");
        type("#insured-lastName", "کریمی‌نژاد");
        type("#provider-name", "درمانگاه مهر");
        robot.interact(() -> find("#provider-type").requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        type("#provider-city", "اهواز");
        type("#serviceFrom", "14050801");
        type("#serviceTo", "14050801");
        type("#items-0-service", "ویزیت");
        type("#items-0-invoiceNumber", "7741");
        type("#items-0-invoiceDate", "14050801");
        type("#items-0-amount", "12500000");
        type("#account-sheba", "820540102680020817909002");
        for (String paper : new String[] {"PHYSICIAN_ORDER", "OFFICIAL_RECEIPT", "IDENTITY", "ACCOUNT_FORM"}) {
            robot.interact(() -> find("#paper-" + paper).requestFocus());
            robot.push(KeyCode.SPACE);
        }
        Walk.settle();
    }

    private void type(String id, String text) {
        robot.interact(() -> find(id).requestFocus());
        robot.write(text + "\n");
    }
}
