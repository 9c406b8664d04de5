package ir.kargozar.desktop.lock;

import ir.kargozar.desktop.entrance.EntranceGuide;
import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Library;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Locks the window when nobody touches it, or at once. Everything behind stays as it is, half-typed fields included; it
 * cannot be seen or reached, and the window's title says nothing of it.
 */
public final class LockRoute {

    private static final String GUIDE = "kargozar-lock-guide";
    private static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+L");

    private final Stage stage;
    private final StackPane root;
    private final Tasks tasks;
    private final SettingsModel settings;
    private final Idle idle = new Idle(InstantSource.system());
    private long turn;
    private @Nullable Guarded guarded;
    private @Nullable Locked locked;

    /** What is locked, in which language, and what is done where somebody else wants to work. */
    private record Guarded(Workplace workplace, Texts texts, Runnable otherUser) {}

    /** What stood there when it was locked. */
    private record Locked(
            Node front, List<Node> behind, @Nullable Node focus, String title) {}

    /** @param root of the scene: the lock is put in front of its children */
    public LockRoute(Stage stage, Scene scene, StackPane root, Tasks tasks, SettingsModel settings) {
        this.stage = stage;
        this.root = root;
        this.tasks = tasks;
        this.settings = settings;
        scene.addEventFilter(InputEvent.ANY, this::touched);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEYS.match(event)) {
                lock();
            }
        });
        settings.settings().addListener((_, before, now) -> {
            if (!before.lockAfter().equals(now.lockAfter())) {
                watch();
            }
        });
    }

    /** From now on this is locked where nobody works. A sandbox, which protects nothing, only when asked to. */
    public void guard(Workplace workplace, Texts texts, Runnable otherUser) {
        guarded = new Guarded(workplace, texts, otherUser);
        watch();
    }

    /** Nothing is open any more. */
    public void release() {
        guarded = null;
        open();
    }

    /** At once. */
    public void lock() {
        Guarded what = guarded;
        if (what == null || locked != null) {
            return;
        }
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide);
        LockModel model = new LockModel(what.workplace().staff(), tasks, what.texts());
        LockView view = new LockView(model, what.texts(), this::open, what.otherUser());
        List<Node> behind = List.copyOf(root.getChildren());
        Node front = new EntranceGuide(
                view, () -> new GuideModel(new Library(Optional.empty()), tasks.beside(GUIDE)), what.texts());
        locked = new Locked(front, behind, root.getScene().getFocusOwner(), stage.getTitle());
        behind.forEach(node -> node.setVisible(false));
        root.getChildren().add(front);
        stage.setTitle(what.texts().say("program"));
        view.begin();
    }

    private void open() {
        Locked was = locked;
        if (was == null) {
            return;
        }
        locked = null;
        root.getChildren().remove(was.front());
        was.behind().forEach(node -> node.setVisible(true));
        stage.setTitle(was.title());
        if (was.focus() != null) {
            was.focus().requestFocus();
        }
        watch();
    }

    /** What wakes a machine that slept too long is no touch. */
    private void touched(InputEvent event) {
        if (isDue()) {
            event.consume();
            lock();
        } else {
            idle.touched();
        }
    }

    private void watch() {
        turn++;
        idle.touched();
        look(turn);
    }

    private void look(long asked) {
        if (asked != turn || !isWatched()) {
            return;
        }
        Duration left = idle.left(settings.now().lockAfter());
        if (left.isZero()) {
            lock();
        } else {
            tasks.after(left, () -> look(asked));
        }
    }

    private boolean isDue() {
        return isWatched() && idle.left(settings.now().lockAfter()).isZero();
    }

    private boolean isWatched() {
        Guarded what = guarded;
        return what != null
                && locked == null
                && !what.workplace().office().training()
                && !settings.now().lockAfter().isZero();
    }
}
