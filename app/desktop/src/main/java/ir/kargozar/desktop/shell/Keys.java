package ir.kargozar.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one place where keys become commands: those of the screen in sight first, then those that hold everywhere. Esc is
 * taken before any field sees it: a field with a formatter would give up what was typed. What is simply typed, without
 * Ctrl or Alt, is nobody's command; only the keys F1 to F24 are.
 */
final class Keys {

    private Keys() {}

    static void install(ShellView shell) {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(shell, event);
            } else if (mayBeCommand(event) && !shell.isAsking()) {
                run(shell, event);
            }
        });
    }

    private static void escape(ShellView shell, KeyEvent event) {
        if (!Opens.at(event.getTarget())) {
            shell.escape();
            event.consume();
        }
    }

    private static boolean mayBeCommand(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
    }

    private static void run(ShellView shell, KeyEvent event) {
        shell.commands().stream()
                .filter(command ->
                        command.keys().filter(keys -> keys.match(event)).isPresent())
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.action().run();
                });
    }
}
