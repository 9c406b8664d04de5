package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The first run of an office, by keys alone. */
@Tag("slow")
class FirstRunWalkTest {

    private static final String PASSPHRASE = "seven quiet donkeys at noon";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;
    private Hands hands;
    private String suffix = "";
    private List<String> kept = List.of();

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, robot);
        enter();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    private void enter() throws Exception {
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            SettingsFile file = settings();
            new MainWindow(stage, bench.background(), file, bench.doors(), bench.texts())
                    .enter(file.load().workspace(), null);
        });
        Walk.settle();
    }

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings").resolve("desktop.properties"));
    }

    private void page(String key) {
        String title = bench.texts().say("firstrun." + key + ".title");
        Walk.until(key, () -> hands.word("#firstrun-title").equals(title));
        Walk.settle();
        Pictures.take(stage.getScene(), "firstrun-" + key + suffix);
    }

    private void write(String text) {
        robot.write(text);
        Walk.settle();
    }

    @Test
    void leadsByKeysAloneFromNothingToTheFirstClaim() throws Exception {
        page("kind");
        assertThat(height("#firstrun-training")).isLessThan(height("#firstrun-title") * 3);
        write("1");
        page("office");
        throughTheOffice();
        page("folder");
        assertThat(hands.typed()).isEqualTo(home().resolve("Kargozar").toString());
        hands.push(KeyCode.ENTER);
        page("passphrase");
        assertThat(hands.focus()).isEqualTo("new-passphrase");
        write(PASSPHRASE);
        Walk.until(
                "measured", () -> hands.word("#strength").equals(bench.texts().say("passphrase.strength.4")));
        hands.push(KeyCode.TAB);
        write(PASSPHRASE);
        Pictures.take(stage.getScene(), "firstrun-passphrase-strong");
        hands.push(KeyCode.ENTER);
        page("key");
        List<String> groups = groups();
        assertThat(groups).hasSize(8);
        assertThat(hands.words("#firstrun-next")).contains("PgDn");
        kept = groups;
        hands.push(KeyCode.PAGE_DOWN);
        page("asked");
        assertThat(home()).doesNotExist();
        answerWith(String.join(" ", groups));
        page("card");
        assertThat(home().resolve("Kargozar")).exists();
        assertThat(settings().load().lastTime().beginning()).isTrue();
        hands.push(KeyCode.PAGE_DOWN);
        page("done");
        hands.push(KeyCode.PAGE_DOWN);
        Walk.until("home", () -> hands.sees("#navigation"));
        hands.push(KeyCode.CONTROL, KeyCode.N);
        Walk.until("a claim", () -> hands.sees("#insured-nationalId") || hands.sees("#person-nationalId"));
        Pictures.take(stage.getScene(), "firstrun-claim");
        Walk.until("the end is kept", () -> !settings().load().lastTime().beginning());
        secondStart();
    }

    /** Only the passphrase is asked; a wrong one is told beside it, and too many make one wait. */
    private void secondStart() throws Exception {
        closeTheWindow();
        enter();
        assertThat(hands.focus()).isEqualTo("passphrase");
        assertThat(hands.sees("#login-known")).isTrue();
        assertThat(hands.word("#login-known")).isEqualTo(System.getProperty("user.name"));
        Pictures.take(stage.getScene(), "signin");
        write("wrong one\n");
        Walk.until("refused", () -> !hands.word("#passphrase-error").isEmpty());
        Pictures.take(stage.getScene(), "signin-wrong");
        write(PASSPHRASE + "\n");
        Walk.until("home", () -> hands.sees("#navigation"));
        closeTheWindow();
        theKeyOpensIt();
    }

    private void theKeyOpensIt() throws Exception {
        enter();
        robot.clickOn("#recover");
        Walk.settle();
        assertThat(hands.focus()).isEqualTo("recovery-key");
        write(String.join(" ", kept));
        hands.push(KeyCode.TAB);
        write(System.getProperty("user.name"));
        hands.push(KeyCode.TAB);
        write("another long passphrase");
        hands.push(KeyCode.TAB);
        write("another long passphrase");
        Pictures.take(stage.getScene(), "signin-recover");
        hands.push(KeyCode.ENTER);
        Walk.until("home", () -> hands.sees("#navigation"));
    }

    private void closeTheWindow() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        bench.background().submit(() -> {}).get();
    }

    private void throughTheOffice() {
        hands.push(KeyCode.ENTER);
        assertThat(hands.word("#code-error")).isNotEmpty();
        Pictures.take(stage.getScene(), "firstrun-office-wrong");
        assertThat(hands.focus()).isEqualTo("code");
        write("3101");
        hands.push(KeyCode.TAB);
        write("Mehr");
        hands.push(KeyCode.TAB);
        write("\u062e\u0648\u0632");
        Walk.until("provinces", () -> hands.sees("#suggestion-0"));
        Pictures.take(stage.getScene(), "firstrun-province");
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.ENTER);
        assertThat(hands.typed()).startsWith("\u062e\u0648\u0632\u0633");
        hands.push(KeyCode.TAB);
        write("Laleh");
        hands.push(KeyCode.ENTER);
    }

    private void answerWith(String key) {
        write("ABCD");
        hands.push(KeyCode.ENTER);
        Walk.until("refused", () -> !hands.word("#asked-0-error").isEmpty());
        Pictures.take(stage.getScene(), "firstrun-asked-wrong");
        hands.type(key.toLowerCase(java.util.Locale.ROOT));
        hands.push(KeyCode.ENTER);
    }

    private double height(String selector) {
        return stage.getScene().lookup(selector).getLayoutBounds().getHeight();
    }

    private List<String> groups() {
        return stage.getScene().getRoot().lookupAll(".recovery-group").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private Path home() {
        return folder.resolve("home");
    }

    @Test
    void leadsThroughThePagesInTheLargestTextInTheDark() throws Exception {
        settings().save(Settings.DEFAULT.appearance(new Appearance(Look.DARK, false, 150)));
        enter();
        suffix = "-150-dark";
        page("kind");
        write("1");
        page("office");
        throughTheOffice();
        page("folder");
        hands.push(KeyCode.ENTER);
        page("passphrase");
        write(PASSPHRASE);
        hands.push(KeyCode.TAB);
        write(PASSPHRASE);
        hands.push(KeyCode.ENTER);
        page("key");
        assertThat(groups()).hasSize(8);
        hands.push(KeyCode.PAGE_DOWN);
        page("asked");
    }

    @Test
    void makesASandboxWithOneKey() {
        page("kind");
        write("2");
        Walk.until("home", () -> hands.sees("#training-banner"));
        assertThat(home().resolve("Kargozar-training")).exists();
    }

    @Test
    void saysBesideTheFolderWhyItIsUnfitAndLeavesNothingBehind() throws IOException {
        write("1");
        page("office");
        throughTheOffice();
        page("folder");
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full").resolve("letter.txt"), "x");
        hands.type(folder.resolve("full").toString());
        hands.push(KeyCode.ENTER);
        Walk.until("refused", () -> !hands.word("#firstrun-folder-error").isEmpty());
        Pictures.take(stage.getScene(), "firstrun-folder-wrong");
        hands.push(KeyCode.ESCAPE);
        assertThat(hands.sees("#leave")).isTrue();
        Pictures.take(stage.getScene(), "firstrun-leave");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.PAGE_UP);
        page("office");
        assertThat(hands.sees("#name")).isTrue();
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(file -> file.getFileName().toString())).containsOnly("full");
        }
    }

    @Test
    void opensAWorkspaceThatIsThereAlready() {
        write("3");
        assertThat(hands.focus()).isEqualTo("folder");
        assertThat(Optional.of(home()))
                .hasValueSatisfying(place -> assertThat(place).doesNotExist());
    }
}
