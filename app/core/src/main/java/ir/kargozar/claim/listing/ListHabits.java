package ir.kargozar.claim.listing;

import ir.kargozar.office.Preferences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How one person likes lists of claims: saved filters by name, and the columns. Kept in the workspace, encrypted with it. */
public final class ListHabits {
    private static final String FILTERS = "claims.filters";
    private static final String COLUMNS = "claims.columns";

    private final Preferences preferences;
    private final String who;

    public ListHabits(Preferences preferences, String who) {
        this.preferences = preferences;
        this.who = who;
    }

    /** In the order they were saved. */
    public List<SavedFilter> filters() {
        return preferences.find(who, FILTERS).map(FilterJson::read).orElse(List.of());
    }

    /** One of the same name is replaced. */
    public List<SavedFilter> save(SavedFilter saved) {
        List<SavedFilter> all = new ArrayList<>(filters());
        all.removeIf(known -> known.name().equals(saved.name()));
        all.add(saved);
        return keep(all);
    }

    public List<SavedFilter> forget(String name) {
        List<SavedFilter> all = new ArrayList<>(filters());
        all.removeIf(known -> known.name().equals(name));
        return keep(all);
    }

    private List<SavedFilter> keep(List<SavedFilter> all) {
        preferences.keep(who, FILTERS, FilterJson.write(all));
        return List.copyOf(all);
    }

    /** In the order chosen; the usual ones where nobody chose. */
    public List<ClaimColumn> columns() {
        List<ClaimColumn> chosen = preferences.find(who, COLUMNS).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .flatMap(name -> Arrays.stream(ClaimColumn.values())
                        .filter(column -> column.name().equals(name)))
                .distinct()
                .toList();
        return chosen.isEmpty() ? ClaimColumn.USUAL : chosen;
    }

    public void columns(List<ClaimColumn> chosen) {
        preferences.keep(
                who, COLUMNS, String.join(",", chosen.stream().map(Enum::name).toList()));
    }
}
