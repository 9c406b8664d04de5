package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.duty.Closed;
import ir.kargozar.desktop.task.Headway;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** What the frame shows: the place, the last notice and those before it, and work that takes its time. */
public final class ShellModel {

    private static final int KEPT = 50;

    private final Clock clock;
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ObservableList<Told> told = FXCollections.observableArrayList();
    private final ObservableMap<Place, Long> waiting = FXCollections.observableMap(new EnumMap<>(Place.class));
    private final ObjectProperty<@Nullable Headway> slow = new SimpleObjectProperty<>();

    private final ObjectProperty<Closed> closed = new SimpleObjectProperty<>(Closed.NOTHING);

    public ShellModel(Clock clock) {
        this.clock = clock;
        notice.addListener((_, _, now) -> {
            if (now != null) {
                remember(now);
            }
        });
    }

    /** A sentence under the top bar until the next screen or notice. */
    public record Notice(String sentence, boolean bad, Optional<Offer> offer) {}

    /** What can be done about a notice while it stands: a word or two, such as «undo». */
    public record Offer(String words, Runnable action) {}

    /** A notice of this session, with the time it was told. */
    public record Told(LocalTime at, Notice notice) {}

    /** Null while a screen stands there that belongs to no place. */
    public ObjectProperty<@Nullable Place> place() {
        return place;
    }

    public ObjectProperty<@Nullable Notice> notice() {
        return notice;
    }

    /** The notices of this session, newest first. */
    public ObservableList<Told> told() {
        return told;
    }

    /** How much waits for this person at a place; places where nothing does are left out. */
    public ObservableMap<Place, Long> waiting() {
        return waiting;
    }

    /** Work that has run for more than a second; null while there is none. */
    public ObjectProperty<@Nullable Headway> slow() {
        return slow;
    }

    /** What is not this person's work. */
    public ObjectProperty<Closed> closed() {
        return closed;
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

    private void remember(Notice notice) {
        told.addFirst(new Told(LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES), notice));
        if (told.size() > KEPT) {
            told.removeLast();
        }
    }
}
