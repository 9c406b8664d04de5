package ir.kargozar.cli;

import ir.kargozar.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The help texts, keys {@code cli.help.…} of the text bundle, as picocli looks them up. */
final class HelpWords extends ResourceBundle {
    private static final String ROOM = "cli.help.";
    private final Texts texts;

    HelpWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.keys().contains(ROOM + key) ? texts.say(ROOM + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys().stream()
                .filter(key -> key.startsWith(ROOM))
                .map(key -> key.substring(ROOM.length()))
                .toList());
    }
}
