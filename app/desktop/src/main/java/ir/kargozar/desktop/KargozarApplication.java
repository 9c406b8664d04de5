package ir.kargozar.desktop;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The life of the program: fonts and settings first, then the entrance, then the screens of the workspace. */
public final class KargozarApplication extends Application {

    private static final String PASSPHRASE = "KARGOZAR_PASSPHRASE";

    /** One thread: the store has one connection. */
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("kargozar-work").daemon().unstarted(work));

    @Override
    public void start(Stage stage) {
        Theme.prepare();
        Arguments arguments = Arguments.of(getParameters().getRaw());
        SettingsFile file = SettingsFile.usual();
        Settings settings = file.load();
        Language language = arguments.language().orElse(settings.language());
        Texts texts = Texts.of(language);
        KargozarDoors doors = new KargozarDoors(
                Path.of(System.getProperty("user.home")), texts, Clock.system(ZoneId.systemDefault()));
        MainWindow window = new MainWindow(stage, background, file, doors, texts);
        for (int size : new int[] {16, 32, 64, 128, 256}) {
            stage.getIcons()
                    .add(new Image(
                            Theme.resource("icons/kargozar-" + size + ".png").toExternalForm()));
        }
        window.enter(arguments.workspace().or(settings::workspace), System.getenv(PASSPHRASE));
    }

    @Override
    public void stop() {
        background.close();
    }
}
