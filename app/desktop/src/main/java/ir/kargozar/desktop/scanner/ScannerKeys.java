package ir.kargozar.desktop.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every other listener of keys. What a scanner types goes as text into the field that has the caret; the
 * chords it sends before, within and after its text (Ctrl+B, Ctrl+], Ctrl+J, Ctrl+M, Alt codes) go nowhere. A chord is
 * held back for {@link Burst#GAP} to see whether a scan follows it: nobody feels that. Where no field has the caret, a
 * scan does nothing at all: no button is pressed by its blanks or its Enter.
 */
public final class ScannerKeys implements EventDispatcher {

    private final EventDispatcher behind;
    private final Node node;
    private final Burst burst;
    private final PauseTransition pause = new PauseTransition(Duration.millis((double) Burst.GAP.toMillis()));
    private final List<KeyEvent> held = new ArrayList<>();
    private boolean letGo;
    private boolean swallowing;

    private ScannerKeys(Node node, LongSupplier nanos) {
        this.node = node;
        behind = node.getEventDispatcher();
        burst = new Burst(nanos);
        pause.setOnFinished(_ -> release(true));
    }

    /** Guards everything within a node. */
    public static void guard(Node node) {
        guard(node, System::nanoTime);
    }

    static void guard(Node node, LongSupplier nanos) {
        node.setEventDispatcher(new ScannerKeys(node, nanos));
    }

    @Override
    public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
        if (event instanceof KeyEvent key && !letGo && isHeldBack(key)) {
            key.consume();
            return null;
        }
        return behind.dispatchEvent(event, tail);
    }

    private boolean isHeldBack(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return false;
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return follows(event);
        }
        Burst.Key kind = kind(event);
        boolean scanned = burst.press(kind);
        if (scanned) {
            release(false);
        }
        swallowing = scanned && (kind == Burst.Key.CHORD || !hasCaret());
        if (swallowing) {
            return true;
        }
        boolean waits = !scanned && (kind == Burst.Key.CHORD || !held.isEmpty());
        if (waits) {
            hold(event);
        }
        return waits;
    }

    /** What was typed or let go goes the way of the key that was pressed. */
    private boolean follows(KeyEvent event) {
        if (swallowing) {
            return !(isText(event) && hasCaret());
        }
        if (held.isEmpty()) {
            return false;
        }
        held.add(event.copyFor(event.getSource(), event.getTarget()));
        return true;
    }

    /** A character that came of a chord, as an Alt code's does when Alt is let go. */
    private static boolean isText(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.getCharacter().isEmpty()
                && event.getCharacter().charAt(0) >= ' ';
    }

    private void hold(KeyEvent event) {
        held.add(event.copyFor(event.getSource(), event.getTarget()));
        pause.playFromStart();
    }

    /** Lets go what was held back: all of it, or after a scan began only its text. */
    private void release(boolean chordsToo) {
        pause.stop();
        List<KeyEvent> waiting = List.copyOf(held);
        held.clear();
        letGo = true;
        try {
            boolean chord = false;
            for (KeyEvent event : waiting) {
                if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                    chord = kind(event) == Burst.Key.CHORD;
                }
                if (chordsToo || (!chord && hasCaret())) {
                    fire(event);
                }
            }
        } finally {
            letGo = false;
        }
    }

    private void fire(KeyEvent event) {
        Node owner = owner();
        Node at = owner == null ? node : owner;
        Event.fireEvent(at, event.copyFor(at, at));
    }

    private @Nullable Node owner() {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    private boolean hasCaret() {
        return owner() instanceof TextInputControl;
    }

    private static Burst.Key kind(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || code.isFunctionKey()) {
            return Burst.Key.CHORD;
        }
        return code.isNavigationKey()
                        || code == KeyCode.ENTER
                        || code == KeyCode.TAB
                        || code == KeyCode.ESCAPE
                        || code == KeyCode.BACK_SPACE
                        || code == KeyCode.DELETE
                ? Burst.Key.OTHER
                : Burst.Key.CHARACTER;
    }
}
