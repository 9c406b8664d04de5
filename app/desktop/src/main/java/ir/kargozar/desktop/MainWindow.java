package ir.kargozar.desktop;

import ir.kargozar.desktop.entrance.EntranceModel;
import ir.kargozar.desktop.entrance.EntranceView;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.Settings.Look;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.shell.FaultQuestion;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The one window: first the entrance, then the screens. The direction of reading is set here, once, at the root. */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Executor background;
    private final SettingsFile file;
    private final Doors doors;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Settings settings;

    public MainWindow(Stage stage, Executor background, SettingsFile file, Doors doors, Texts texts) {
        this.stage = stage;
        this.background = background;
        this.file = file;
        this.doors = doors;
        this.texts = texts;
        this.settings = file.load();
        root.setNodeOrientation(
                texts.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Theme.dress(scene, settings.look());
        stage.setTitle(texts.say("program"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    /** Shows the entrance; with a passphrase from outside it opens at once. */
    public void enter(Optional<Path> folder, @Nullable String passphrase) {
        Tasks tasks = new Tasks(background, Platform::runLater, this::fault);
        EntranceModel model = new EntranceModel(doors, tasks, texts);
        folder.ifPresent(known -> model.folder().set(known.toString()));
        Runnable open = () -> model.open(
                workplace -> begin(workplace, Path.of(model.folder().get().strip())));
        Runnable make = () -> model.makeTraining(() -> {
            model.passphrase().set(KargozarDoors.TRAINING_PASSPHRASE);
            open.run();
        });
        EntranceView view = new EntranceView(model, texts, FileChoice.of(stage), open, make);
        root.getChildren().setAll(view);
        stage.show();
        view.begin();
        if (passphrase != null && folder.isPresent()) {
            model.passphrase().set(passphrase);
            open.run();
        }
    }

    private void begin(Workplace workplace, Path folder) {
        settings = settings.workspace(folder.toAbsolutePath());
        file.save(settings);
        Rooms rooms = new Rooms(workplace, settings, background, FileChoice.of(stage));
        rooms.look().addListener((_, _, now) -> dress(now));
        rooms.scanFolder().addListener((_, _, now) -> watch(Optional.ofNullable(now)));
        root.getChildren().setAll(rooms.root());
        stage.setTitle(texts.say("window.title", workplace.office().name()));
        stage.setOnCloseRequest(_ -> {
            rooms.leave();
            background.execute(workplace::close);
        });
        rooms.begin();
        Tasks.aside(workplace::warmUp);
    }

    private void dress(Look look) {
        Theme.dress(scene, look);
        settings = settings.look(look);
        file.save(settings);
    }

    private void watch(Optional<Path> scanFolder) {
        settings = settings.scanFolder(scanFolder);
        file.save(settings);
    }

    private void fault(Throwable thrown) {
        Region about = FaultQuestion.of(thrown, texts, () -> root.getChildren().removeLast());
        about.getStyleClass().add("question");
        about.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane veil = new StackPane(about);
        veil.getStyleClass().add("veil");
        root.getChildren().add(veil);
    }

    public Parent root() {
        return root;
    }
}
