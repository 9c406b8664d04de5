package ir.kargozar.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * Makes the first showing of a screen quick: while the window has nothing to do, part after part of it is dressed and
 * laid out once within the window, never seen, and put back where it was. What the looks and letters of a part need is
 * then known when the screen is really shown. One part a slice, so that no key waits for it; it ends as soon as the
 * screen is shown.
 */
public final class Warming {

    /** Long enough for the window to have settled. */
    private static final Duration FIRST = Duration.millis(400);

    private static final Duration BETWEEN = Duration.millis(40);

    private final Pane host;
    private final Supplier<List<Node>> screen;
    private final Deque<Node> parts = new ArrayDeque<>();
    private boolean begun;

    private Warming(Pane host, Supplier<List<Node>> screen) {
        this.host = host;
        this.screen = screen;
    }

    /**
     * @param parts each in a pane that keeps no place for it (a box, a stack), which gets it back
     * @param host what the screen will be shown in; warming begins when that stands in a window
     */
    public static void of(Pane host, Supplier<List<Node>> parts) {
        Warming warming = new Warming(host, parts);
        if (host.getScene() == null) {
            host.sceneProperty().addListener((_, before, now) -> {
                if (before == null && now != null) {
                    warming.after(FIRST);
                }
            });
        } else {
            warming.after(FIRST);
        }
    }

    private void after(Duration pause) {
        PauseTransition waiting = new PauseTransition(pause);
        waiting.setOnFinished(_ -> slice());
        waiting.play();
    }

    private void slice() {
        if (!begun) {
            begun = true;
            parts.addAll(screen.get());
            after(BETWEEN);
            return;
        }
        Node part = parts.poll();
        if (part == null || part.getScene() != null || host.getScene() == null) {
            return;
        }
        if (part.getParent() instanceof Pane home) {
            int place = home.getChildren().indexOf(part);
            home.getChildren().remove(part);
            host.getChildren().add(part);
            part.applyCss();
            part.autosize();
            if (part instanceof Pane pane) {
                pane.layout();
            }
            host.getChildren().remove(part);
            home.getChildren().add(place, part);
        }
        after(BETWEEN);
    }
}
