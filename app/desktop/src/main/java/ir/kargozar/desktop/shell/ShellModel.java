package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.settings.Settings.Look;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the frame shows: the place, the search, the last notice, light or dark. */
public final class ShellModel {

    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ObjectProperty<Look> look;

    public ShellModel(Look look) {
        this.look = new SimpleObjectProperty<>(look);
    }

    /** A sentence under the top bar until the next screen or notice. */
    public record Notice(String sentence, boolean bad, Optional<Offer> offer) {}

    /** What can be done about a notice while it stands: a word or two, such as «undo». */
    public record Offer(String words, Runnable action) {}

    /** Null while a screen stands there that belongs to no place. */
    public ObjectProperty<@Nullable Place> place() {
        return place;
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<@Nullable Notice> notice() {
        return notice;
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    public void say(String sentence) {
        notice.set(new Notice(sentence, false, Optional.empty()));
    }

    /** With something that can be done about it, once, while the notice stands. */
    public void say(String sentence, String actionText, Runnable action) {
        notice.set(new Notice(sentence, false, Optional.of(new Offer(actionText, action))));
    }

    public void complain(String sentence) {
        notice.set(new Notice(sentence, true, Optional.empty()));
    }
}
