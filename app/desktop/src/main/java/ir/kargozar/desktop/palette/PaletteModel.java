package ir.kargozar.desktop.palette;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was typed, what was found for it, and which line is meant. Actions are there at once, records as they come. */
public final class PaletteModel {

    private static final int ACTIONS_SHOWN = 6;
    private static final int LEAST_FOR_RECORDS = 2;

    private final Supplier<List<Command>> commands;
    private final List<Finder> finders;
    private final Actions actions;
    private final Latest finding;
    private final StringProperty text = new SimpleStringProperty("");
    private final IntegerProperty chosen = new SimpleIntegerProperty(0);
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final List<String> recent = new ArrayList<>();

    /**
     * @param commands what can be done now; asked for each time
     * @param finders the sources of records, the most wanted first
     */
    public PaletteModel(Supplier<List<Command>> commands, List<Finder> finders, Tasks tasks, Texts texts) {
        this.commands = commands;
        this.finders = finders;
        this.actions = new Actions(texts);
        this.finding = tasks.latest();
        text.addListener((_, _, _) -> find());
    }

    public StringProperty text() {
        return text;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /** Place of the line that Enter means. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** From the beginning: nothing typed, everything that can be done, what was used last first. */
    public void begin() {
        text.set("");
        find();
    }

    private void find() {
        String typed = text.get().strip();
        List<Hit> found = actions.find(commands.get(), typed, recent);
        show(typed.isEmpty() ? found : found.subList(0, Math.min(ACTIONS_SHOWN, found.size())));
        if (typed.length() >= LEAST_FOR_RECORDS) {
            List<Hit> first = List.copyOf(hits);
            finding.ask(() -> records(typed), records -> {
                if (typed.equals(text.get().strip())) {
                    List<Hit> all = new ArrayList<>(first);
                    all.addAll(records);
                    int place = chosen.get();
                    hits.setAll(all);
                    chosen.set(Math.min(place, Math.max(0, all.size() - 1)));
                }
            });
        }
    }

    private void show(List<Hit> found) {
        hits.setAll(found);
        chosen.set(0);
    }

    private List<Hit> records(String typed) {
        return finders.stream().flatMap(finder -> finder.find(typed).stream()).toList();
    }

    public void move(int lines) {
        chosen.set(Math.clamp((long) chosen.get() + lines, 0, Math.max(0, hits.size() - 1)));
    }

    /** What Enter means; remembered as used last. */
    public void run() {
        if (chosen.get() < hits.size()) {
            Hit hit = hits.get(chosen.get());
            recent.remove(hit.id());
            recent.addFirst(hit.id());
            hit.open().run();
        }
    }
}
