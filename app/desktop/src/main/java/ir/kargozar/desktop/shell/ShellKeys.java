package ir.kargozar.desktop.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that hold on every screen: Ctrl+K search, Ctrl+1, 2, 3 … the places, Esc back. Esc is taken before any field
 * sees it: a field with a formatter would give up what was typed.
 */
final class ShellKeys {

    private ShellKeys() {}

    static void install(ShellView shell, ShellModel model, List<Place> places) {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() || event.isAltDown() || shell.isAsking()) {
                return;
            }
            int place = event.getCode().getCode() - KeyCode.DIGIT1.getCode();
            if (event.getCode() == KeyCode.K) {
                shell.toSearch();
                event.consume();
            } else if (place >= 0 && place < places.size()) {
                model.place().set(places.get(place));
                event.consume();
            }
        });
        shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !Opens.at(event.getTarget())) {
                shell.escape();
                event.consume();
            }
        });
    }
}
