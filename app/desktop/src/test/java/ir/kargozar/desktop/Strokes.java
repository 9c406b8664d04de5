package ir.kargozar.desktop;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/**
 * Counts every key that really reaches the window: characters of the data, and everything else. A chord is one stroke;
 * the key held for it is none.
 */
final class Strokes implements AutoCloseable {

    private final FxRobot robot;
    private final Node shell;
    private final AtomicInteger pressed = new AtomicInteger();
    private final EventHandler<KeyEvent> counting = event -> {
        if (!event.getCode().isModifierKey()) {
            pressed.incrementAndGet();
        }
    };
    private int data;

    Strokes(FxRobot robot, Scene scene) {
        this.robot = robot;
        shell = scene.lookup("#shell");
        shell.addEventFilter(KeyEvent.KEY_PRESSED, counting);
    }

    /** Types data, and then Enter. */
    void enter(String characters) {
        robot.write(characters);
        data += characters.length();
        key(KeyCode.ENTER);
    }

    /** Anything that is no data. */
    void key(KeyCode... chord) {
        robot.push(chord);
        Walk.settle();
    }

    int ofData() {
        return data;
    }

    /** Strokes beyond the data itself, as the window has counted them. */
    int beyondData() {
        return pressed.get() - data;
    }

    @Override
    public void close() {
        shell.removeEventFilter(KeyEvent.KEY_PRESSED, counting);
    }
}
