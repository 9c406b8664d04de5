package ir.kargozar.desktop.duty;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * Buttons of others' duties look closed, wherever they come up within a frame: the caret still reaches them, for what
 * cannot be reached cannot say why. At the pointer, to screen readers and when pressed they say whose work it is; they
 * do nothing else.
 */
public final class Closing {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final ObservableValue<Closed> closed;
    private final Consumer<String> tell;
    private final Set<Parent> watched = Collections.newSetFromMap(new WeakHashMap<>());

    private Closing(ObservableValue<Closed> closed, Consumer<String> tell) {
        this.closed = closed;
        this.tell = tell;
    }

    /**
     * From now on; costs nothing while nothing is closed.
     *
     * @param tell whose work it is, when somebody presses it all the same
     */
    public static void install(Parent frame, ObservableValue<Closed> closed, Consumer<String> tell) {
        Closing closing = new Closing(closed, tell);
        frame.addEventFilter(ActionEvent.ACTION, closing::hold);
        closed.addListener((_, before, now) -> {
            if (!now.equals(before)) {
                closing.mark(frame);
            }
        });
    }

    /** True where it looks closed now. */
    public static boolean isClosed(Node button) {
        return button.getPseudoClassStates().contains(CLOSED);
    }

    private void hold(ActionEvent event) {
        if (event.getTarget() instanceof ButtonBase button) {
            sentence(button).ifPresent(sentence -> {
                event.consume();
                tell.accept(sentence);
            });
        }
    }

    /** A button that is one of several things by turns says which in its user data. */
    private Optional<String> sentence(ButtonBase button) {
        String id = button.getId();
        if (id == null) {
            return Optional.empty();
        }
        return closed.getValue().sentence(button.getUserData() == null ? id : id + "-" + button.getUserData());
    }

    private void mark(Node node) {
        if (node instanceof ButtonBase button) {
            mark(button);
        } else if (node instanceof Parent parent) {
            if (watched.add(parent)) {
                parent.getChildrenUnmodifiable().addListener(this::came);
            }
            parent.getChildrenUnmodifiable().forEach(this::mark);
        }
    }

    private void came(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::mark);
        }
    }

    private void mark(ButtonBase button) {
        Optional<String> sentence = sentence(button);
        boolean was = isClosed(button);
        button.pseudoClassStateChanged(CLOSED, sentence.isPresent());
        if (sentence.isPresent()) {
            if (!was) {
                button.getProperties().put(CLOSED, Optional.ofNullable(button.getTooltip()));
            }
            button.setAccessibleHelp(sentence.get());
            button.setTooltip(new Tooltip(sentence.get()));
        } else if (was) {
            button.setAccessibleHelp(null);
            button.setTooltip(before(button));
        }
    }

    /** What it said at the pointer before it was closed. */
    private static @Nullable Tooltip before(ButtonBase button) {
        return button.getProperties().remove(CLOSED) instanceof Optional<?> kept
                        && kept.orElse(null) instanceof Tooltip tooltip
                ? tooltip
                : null;
    }
}
