package ir.kargozar.desktop.form;

import ir.kargozar.desktop.task.Latest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Records suggested while something is typed into a field that has the caret. */
public final class Suggestions<T> {

    private static final int SHORTEST = 2;
    private static final int NONE = -1;

    private final Field field;
    private final Source<T> source;
    private final Latest asking;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);
    private boolean active;

    public Suggestions(Field field, Source<T> source, Latest asking) {
        this.field = field;
        this.source = source;
        this.asking = asking;
        field.text().addListener((_, _, _) -> look());
    }

    /**
     * Where the records come from and what becomes of the one that is meant.
     *
     * @param find those that what was typed may mean; off the window's thread
     * @param whole true of what needs no suggestion
     * @param take the one settled on
     */
    public record Source<T>(Function<String, List<T>> find, Predicate<String> whole, Consumer<T> take) {}

    /** Empty where nothing is to be suggested. */
    public ObservableList<T> shown() {
        return shown;
    }

    /** The place of the record on which Enter would settle; below zero for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Whether the field has the caret. */
    void active(boolean now) {
        active = now;
        if (!now) {
            dismiss();
        }
    }

    private void look() {
        if (!active) {
            return;
        }
        String typed = field.value();
        String wanted = typed == null || typed.length() < SHORTEST || source.whole.test(typed) ? "" : typed;
        asking.ask(() -> wanted.isEmpty() ? List.<T>of() : source.find.apply(wanted), found -> {
            chosen.set(NONE);
            shown.setAll(found);
        });
    }

    void move(int steps) {
        if (!shown.isEmpty()) {
            chosen.set(Math.floorMod(Math.max(chosen.get(), steps < 0 ? 0 : NONE) + steps, shown.size()));
        }
    }

    /** True where a record was chosen, and taken. */
    boolean take() {
        if (chosen.get() < 0 || chosen.get() >= shown.size()) {
            return false;
        }
        T meant = shown.get(chosen.get());
        boolean was = active;
        active = false;
        source.take.accept(meant);
        active = was;
        dismiss();
        return true;
    }

    /** True where suggestions were shown. */
    public boolean dismiss() {
        boolean open = !shown.isEmpty();
        asking.drop();
        chosen.set(NONE);
        shown.clear();
        return open;
    }
}
