package ir.kargozar.desktop;

import ir.kargozar.Door;
import ir.kargozar.desktop.settings.Appearance;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
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
        Beginning beginning = Main.BEGINNING.get();
        if (!beginning.dressed()) {
            Theme.loadFonts();
        }
        Theme.putUnderneath();
        Arguments arguments = Arguments.of(getParameters().getRaw());
        Settings settings = beginning.settings();
        Texts texts = beginning.in(arguments.language().orElse(settings.language()));
        KargozarDoors doors = new KargozarDoors(Path.of(System.getProperty("user.home")), texts, clock());
        MainWindow window = new MainWindow(stage, background, beginning.file(), doors, texts);
        window.bring(arguments.packages());
        window.enter(arguments.workspace().or(settings::workspace), System.getenv(PASSPHRASE));
        afterwards(stage, texts, settings.appearance());
        beginning.aside().ifPresent(window::tellOfSettings);
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> {
            Beginning.keepLog();
            window.wrong(thrown);
        });
    }

    /** What can wait until the window stands: the first picture has the machine for itself. */
    private static void afterwards(Stage stage, Texts texts, Appearance appearance) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Tasks.aside(() -> {
                    Beginning.keepLog();
                    List<Image> icons = icons();
                    Platform.runLater(() -> stage.getIcons().setAll(icons));
                    ProgramLog.started();
                    Door.warmUp(texts);
                    FirstScreen.rehearse(texts, appearance, clock());
                });
            }
        });
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 64, 128, 256)
                .map(size -> Theme.resource("icons/kargozar-" + size + ".png"))
                .map(picture -> new Image(picture.toExternalForm()))
                .toList();
    }

    @Override
    public void stop() {
        background.close();
    }
}
