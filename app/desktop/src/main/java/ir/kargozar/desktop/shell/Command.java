package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do, named once: for its keys, the command palette and the sheet of shortcuts.
 *
 * @param id stable, as the id of its button: {@code accept}; its words are the text {@code command.ID}
 * @param keys none for what has no keys of its own; with Ctrl or Alt, or a function key, so that typing is never one
 */
public record Command(String id, Icon icon, Optional<KeyCombination> keys, Runnable action) {

    public static Command of(String id, Icon icon, Runnable action) {
        return new Command(id, icon, Optional.empty(), action);
    }

    /** @param keys as JavaFX writes them: {@code Shortcut+S} */
    public static Command of(String id, Icon icon, String keys, Runnable action) {
        return new Command(id, icon, Optional.of(KeyCombination.valueOf(keys)), action);
    }

    /** The same by name and keys, that does something else. */
    Command doing(Runnable other) {
        return new Command(id, icon, keys, other);
    }

    public String word(Texts texts) {
        return texts.say("command." + id);
    }

    /** The keys as they are shown, {@code Ctrl+S}; empty where there are none. */
    public String keysShown() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
