package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.claim.listing.ListHabits;
import ir.kargozar.claim.listing.SavedFilter;
import ir.kargozar.desktop.task.Tasks;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Saved filters and chosen columns of the person at the screen, remembered in the workspace. */
public final class HabitsModel {

    private final ListHabits habits;
    private final Tasks tasks;
    private final ObjectProperty<List<SavedFilter>> filters = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<ClaimColumn>> columns = new SimpleObjectProperty<>(ClaimColumn.USUAL);

    public HabitsModel(ListHabits habits, Tasks tasks) {
        this.habits = habits;
        this.tasks = tasks;
    }

    private record Read(List<SavedFilter> filters, List<ClaimColumn> columns) {}

    /** Reads what was kept. */
    public void refresh() {
        tasks.work(() -> new Read(habits.filters(), habits.columns())).then(read -> {
            filters.set(read.filters());
            columns.set(read.columns());
        });
    }

    ReadOnlyObjectProperty<List<SavedFilter>> filters() {
        return filters;
    }

    public ReadOnlyObjectProperty<List<ClaimColumn>> columns() {
        return columns;
    }

    public void save(String name, ClaimFilter filter) {
        tasks.work(() -> habits.save(new SavedFilter(name, filter))).then(filters::set);
    }

    public void forget(String name) {
        tasks.work(() -> habits.forget(name)).then(filters::set);
    }

    public void choose(List<ClaimColumn> chosen) {
        columns.set(List.copyOf(chosen));
        tasks.work(() -> {
                    habits.columns(chosen);
                    return chosen;
                })
                .then(_ -> {});
    }
}
