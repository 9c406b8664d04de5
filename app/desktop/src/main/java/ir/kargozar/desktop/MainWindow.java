package ir.kargozar.desktop;

import ir.kargozar.desktop.entrance.Entered;
import ir.kargozar.desktop.entrance.EntranceRoute;
import ir.kargozar.desktop.entrance.Threshold;
import ir.kargozar.desktop.lock.LockRoute;
import ir.kargozar.desktop.practice.PracticeWindow;
import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.desktop.settings.LastTime;
import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.shell.FaultQuestion;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one window: first the entrance, then the screens. The direction of reading is set here, at the root; what is
 * changed in the settings is worn and kept here.
 */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 640;

    /** When the first screen stands, and what can wait begins. */
    private static final Duration SETTLED = Duration.ofMillis(800);

    private final Stage stage;
    private final Executor background;
    private final SettingsFile file;
    private final Doors doors;
    private final Tasks tasks;
    private final SettingsModel settings;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane(content);
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private Texts texts;
    private @Nullable Rooms rooms;
    private List<Path> brought = List.of();
    private final LockRoute lock;
    private boolean following;
    private @Nullable Runnable closing;

    public MainWindow(Stage stage, Executor background, SettingsFile file, Doors doors, Texts texts) {
        this.stage = stage;
        this.background = background;
        this.file = file;
        this.doors = doors;
        this.texts = texts;
        tasks = new Tasks(background, Platform::runLater, this::fault);
        settings = new SettingsModel(file.load().language(texts.language()));
        settings.settings().addListener((_, before, now) -> changed(before, now));
        lock = new LockRoute(stage, scene, root, tasks, settings);
        turn();
        Theme.dress(scene, settings.appearance());
        stage.setTitle(texts.say("program"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(fillsTheScreen(Screen.getPrimary().getVisualBounds()));
        if (settings.appearance().look() == Look.SYSTEM) {
            followSystem();
        }
    }

    /** On a small screen the frame and the bars of the desktop would push the lowest buttons out of sight. */
    static boolean fillsTheScreen(Rectangle2D room) {
        return room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT;
    }

    private void turn() {
        root.setNodeOrientation(
                texts.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Packages that are imported as soon as a workspace is open. */
    public void bring(List<Path> packages) {
        brought = List.copyOf(packages);
    }

    /** Shows the entrance; with a passphrase from outside it opens at once. */
    public void enter(Optional<Path> folder, @Nullable String passphrase) {
        new EntranceRoute(doors, tasks, settings.now().lastTime(), new Porch()).enter(folder, passphrase);
    }

    /** What the entrance does with the window. */
    private final class Porch implements Threshold {
        @Override
        public Texts texts() {
            return texts;
        }

        @Override
        public FileChoice files() {
            return FileChoice.of(stage);
        }

        @Override
        public void show(Node entrance) {
            content.getChildren().setAll(entrance);
            stage.show();
        }

        @Override
        public void holds(Entered entered, boolean beginning) {
            settings.change(now -> now.lastTime(
                    LastTime.opened(entered.folder(), entered.login()).beginning(beginning)));
            stage.setOnCloseRequest(_ -> background.execute(entered.workplace()::close));
        }

        @Override
        public void begin(Workplace workplace) {
            tasks.work(() -> Permits.of(workplace)).then(closed -> {
                Rooms opened = MainWindow.this.begin(workplace, Permits.first(closed, workplace));
                opened.shell().closed().set(closed);
                if (!brought.isEmpty()) {
                    opened.take(brought);
                }
                tasks.after(SETTLED, () -> settled(opened));
            });
        }

        @Override
        public void leave() {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /** Not where somebody has left again meanwhile. */
    private void settled(Rooms opened) {
        if (rooms == opened && stage.isShowing()) {
            opened.opened();
            Tasks.aside(opened.workplace()::warmUp);
        }
    }

    private Rooms begin(Workplace workplace, Place place) {
        Rooms made = new Rooms(workplace, settings, background, FileChoice.of(stage), Optional.of(new InFront()));
        rooms = made;
        content.getChildren().setAll(made.root());
        stage.setTitle(texts.say("window.title", workplace.office().name()));
        stage.setOnCloseRequest(_ -> leave(made));
        lock.guard(workplace, texts, () -> otherUser(made));
        made.begin(place);
        return made;
    }

    private void leave(Rooms made) {
        if (closing != null) {
            closing.run();
        }
        made.leave();
        background.execute(made.workplace()::close);
    }

    /** Somebody else signs in; what is half entered is kept and offered again. */
    private void otherUser(Rooms made) {
        leave(made);
        rooms = null;
        closing = null;
        stage.setOnCloseRequest(null);
        lock.release();
        stage.setTitle(texts.say("program"));
        LastTime last = settings.now().lastTime();
        LastTime anybody = new LastTime(last.workspace(), Optional.empty(), last.beginning());
        new EntranceRoute(doors, tasks, anybody, new Porch()).enter(last.workspace(), null);
    }

    private void changed(Settings before, Settings now) {
        if (!before.appearance().equals(now.appearance())) {
            Theme.dress(scene, now.appearance());
            if (now.appearance().look() == Look.SYSTEM) {
                followSystem();
            }
        }
        tasks.work(() -> {
                    file.save(now);
                    return now;
                })
                .then(_ -> {});
        speakAs(now.language());
    }

    /** Not while an exercise is in front: then the rooms behind it speak as soon as it is left. */
    private void speakAs(Language language) {
        if (rooms != null && closing == null && language != texts.language()) {
            speak(rooms, language);
        }
    }

    /** An exercise in the place of the rooms, which wait behind it. */
    private final class InFront implements PracticeWindow {
        @Override
        public Desk desk(Workplace practice) {
            return new Rooms(practice, settings, background, FileChoice.of(stage)).desk();
        }

        @Override
        public void show(Parent exercise, Runnable closed) {
            closing = closed;
            content.getChildren().setAll(exercise);
        }

        @Override
        public void lock() {
            lock.lock();
        }

        @Override
        public void back() {
            closing = null;
            if (rooms != null) {
                content.getChildren().setAll(rooms.root());
            }
            speakAs(settings.now().language());
        }
    }

    /** From now on the window is light or dark as the system is; where another look is chosen, that is worn again. */
    private void followSystem() {
        if (!following) {
            following = true;
            Platform.getPreferences()
                    .colorSchemeProperty()
                    .addListener((_, _, _) -> Theme.dress(scene, settings.appearance()));
        }
    }

    /** The rooms anew in another language; what is half entered is kept and offered by the new ones. */
    private void speak(Rooms old, Language language) {
        Workplace workplace = old.workplace();
        tasks.work(() -> workplace.speaking(Texts.of(language))).then(speaking -> {
            texts = speaking.words().texts();
            turn();
            old.leave();
            begin(speaking, Place.SETTINGS);
        });
    }

    private void fault(Throwable thrown) {
        ask(FaultQuestion.of(thrown, texts, () -> content.getChildren().removeLast()));
    }

    /** What nobody awaited on the window's thread: told once, for it may come with every picture that is drawn. */
    void wrong(Throwable thrown) {
        if (content.lookup("#fault") == null) {
            fault(thrown);
        }
    }

    /** The settings could not be read: the usual ones are worn, and the file was kept. */
    void tellOfSettings(Path kept) {
        ask(new Question(
                        "settings-damaged",
                        Icon.WARNING,
                        texts.say("settings.damaged"),
                        Pieces.sentence(texts.say("settings.damaged.kept", kept.getFileName())))
                .main(
                        "settings-damaged-close",
                        texts.say("fault.close"),
                        Icon.GOOD,
                        () -> content.getChildren().removeLast()));
    }

    private void ask(Region about) {
        about.getStyleClass().add("question");
        about.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane veil = new StackPane(about);
        veil.getStyleClass().add("veil");
        content.getChildren().add(veil);
    }

    public Parent root() {
        return root;
    }
}
