package ir.kargozar.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.Kargozar;
import ir.kargozar.backup.Secret;
import ir.kargozar.desktop.backup.DamagedModel;
import ir.kargozar.desktop.backup.DamagedView;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From the settings to a first backup, a second disk, a restore that is tried out, and a damaged workspace that comes back. */
class BackupsWalkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static final String WHO = "clerk";

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new Workbench(folder.resolve("agency"), Language.FA);
        stage = FxToolkit.registerPrimaryStage();
        Files.createDirectory(folder.resolve("disk"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        bench.close();
    }

    @Test
    void aBackupIsMadeGoesToASecondDiskAndIsTriedOut() throws Exception {
        Workplace workplace = bench.workplace();
        Rooms[] shown = new Rooms[1];
        FxToolkit.setupFixture(() -> {
            Theme.prepare();
            shown[0] = bench.show(stage, workplace, new Workbench.Chosen(folder.resolve("disk")));
        });
        Walk.settle();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Walk.until("settings", () -> stage.getScene().lookup("#settings-screen") != null);
        Pictures.take(stage.getScene(), "settings-with-backups");
        robot.clickOn("#backups");
        Walk.until("screen", () -> stage.getScene().lookup("#backups-screen") != null);
        Walk.settle();
        assertThat(chip()).isEqualTo(bench.texts().say("backup.none"));
        Pictures.take(stage.getScene(), "backups-none");
        robot.clickOn("#backup-make");
        Walk.until("made", () -> rows() == 1 && !told().isEmpty());
        assertThat(chip()).isEqualTo(bench.texts().say("backup.age.today"));
        Walk.until("free", () -> !stage.getScene().lookup("#backup-second").isDisabled());
        robot.clickOn("#backup-second");
        Walk.until("second", () -> said("#backup-second-place").contains("kargozar-"));
        Walk.until("free", () -> !stage.getScene().lookup("#backup-make").isDisabled());
        robot.clickOn("#backup-make");
        Walk.until("made again", () -> rows() == 1 && !told().isEmpty());
        assertThat(folder.resolve("disk").toFile().list()).hasSize(1);
        Pictures.take(stage.getScene(), "backups-made");
        Walk.until("free", () -> !stage.getScene().lookup("#backup-try").isDisabled());
        robot.clickOn("#backup-try");
        Walk.until("tried", () -> told().contains(bench.texts().digits("24")));
        Pictures.take(stage.getScene(), "backups-tried");
        dress(shown[0], Look.DARK);
        Pictures.take(stage.getScene(), "backups-dark");
        robot.push(KeyCode.ESCAPE);
        Walk.until("back", () -> stage.getScene().lookup("#settings-screen") != null);
    }

    private static void dress(Rooms rooms, Look look) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            rooms.settings().dress((Appearance now) -> now.look(look));
            return true;
        });
        Walk.settle();
    }

    @Test
    void aDamagedWorkspaceIsOfferedItsNewestGoodBackup() throws Exception {
        bench.doors().makeTraining(folder.resolve("agency"));
        char[] passphrase = KargozarDoors.TRAINING_PASSPHRASE.toCharArray();
        try (Kargozar kargozar =
                Kargozar.open(folder.resolve("agency").toString(), passphrase, bench.texts(), Workbench.CLOCK)) {
            kargozar.post().vault().desk().make(ir.kargozar.backup.Reason.ASKED, WHO, ir.kargozar.backup.Watch.NONE);
        }
        Files.writeString(folder.resolve("agency/kargozar.db"), "damaged");
        AtomicBoolean opened = new AtomicBoolean();
        for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
            FxToolkit.setupFixture(() -> offer(look, opened));
            Walk.until("offer", () -> stage.getScene().lookup("#damaged-repair").isVisible());
            Walk.settle();
            Pictures.take(stage.getScene(), "damaged-" + look);
        }
        robot.clickOn("#damaged-repair");
        Walk.until("back", () -> stage.getScene().lookup("#damaged-open").isVisible());
        Pictures.take(stage.getScene(), "damaged-repaired");
        robot.clickOn("#damaged-open");
        Walk.until("asked to open", opened::get);
        try (Kargozar kargozar =
                Kargozar.open(folder.resolve("agency").toString(), passphrase, bench.texts(), Workbench.CLOCK)) {
            assertThat(kargozar.claims().counts()).isNotEmpty();
        }
    }

    private void offer(Look look, AtomicBoolean opened) {
        Theme.prepare();
        Tasks tasks = new Tasks(bench.background(), Platform::runLater, thrown -> {
            throw new IllegalStateException(thrown);
        });
        DamagedModel model =
                new DamagedModel(folder.resolve("agency"), new DamagedModel.Here(Workbench.CLOCK, WHO), tasks);
        StackPane root = new StackPane(new DamagedView(
                model,
                new Shown(bench.texts()),
                () -> new Secret.Passphrase(KargozarDoors.TRAINING_PASSPHRASE.toCharArray()),
                () -> opened.set(true)));
        root.getStyleClass().add("entrance");
        root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        Scene scene = new Scene(root, 1366, 768);
        Theme.dress(
                scene,
                ir.kargozar.desktop.settings.Settings.DEFAULT.appearance().look(look));
        stage.setScene(scene);
        stage.show();
        model.look();
    }

    private String chip() {
        return ((Label) stage.getScene().lookup("#backup-newest")).getText();
    }

    private String told() {
        return said("#backup-told");
    }

    private String said(String id) {
        return ((Sentence) stage.getScene().lookup(id)).getText();
    }

    private int rows() {
        return ((TableView<?>) stage.getScene().lookup("#backups")).getItems().size();
    }
}
