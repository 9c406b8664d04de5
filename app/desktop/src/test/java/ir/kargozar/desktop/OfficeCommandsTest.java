package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.desktop.shell.ShellView;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The documents office's own screens, as {@link CommandsTest} looks at the agency's. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OfficeCommandsTest {
    @TempDir
    Path folder;

    private Stage stage;
    private Workbench bench;
    private Province province;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("unused"), Language.FA);
        province = new Province(folder, bench.texts());
        stage = FxToolkit.registerPrimaryStage();
        hands = new Hands(stage, new FxRobot());
        Path in = Files.createDirectory(folder.resolve("in"));
        Kargozar agency = province.agency("3101", "agency");
        province.take(Province.send(agency, 4, 5, in));
        Province.send(agency, 1, 6, in);
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            bench.show(stage, new Workplace(province.office(), Workbench.CLOCK), new Workbench.Chosen(in, List.of()));
        });
        Walk.until("home", () -> hands.sees("#next"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.background().submit(province::close).get();
        bench.close();
    }

    @Test
    void everyButtonIsACommandNoKeysMeanTwoAndEveryControlHasAName() {
        CommandCheck check = new CommandCheck((ShellView) stage.getScene().lookup("#shell"), bench.texts());
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Walk.until("inbox", () -> hands.lines("#inbox-offices") == 1);
        check.look("inbox");
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        Walk.until("delivery", () -> hands.sees("#delivery-save"));
        hands.push(KeyCode.HOME);
        Walk.until("an office", () -> hands.sees("#papers-3101-1"));
        check.look("an office of the inbox");
        hands.robot().clickOn("#papers-3101-1");
        Walk.until("files", () -> hands.lines("#paper-files") == 4);
        check.look("paper files");
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        Walk.until("examination", () -> hands.focus().equals("examine-items-1-approved"));
        check.look("examination");
        hands.push(KeyCode.CONTROL, KeyCode.S);
        hands.push(KeyCode.CONTROL, KeyCode.R);
        Walk.until("asked why", () -> hands.sees("#examine-reason"));
        check.look("question of reasons");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        Walk.until("payments", () -> hands.lines("#payments") == 1);
        check.look("payments");
        assertThat(check.complaints).isEmpty();
        assertThat(check.commands).contains("inbox-search", "paper-confirm", "examine-decide", "payments-pay");
    }
}
