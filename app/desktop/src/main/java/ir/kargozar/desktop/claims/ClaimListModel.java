package ir.kargozar.desktop.claims;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.draft.ClaimHistory;
import ir.kargozar.claim.draft.ClaimStep;
import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The list of claims: filter, order, the rows found, those picked, and the claim looked at. */
public final class ClaimListModel {

    private final Claims claims;
    private final Tasks tasks;
    private final ClaimHistory steps;
    private final Latest listing;
    private final Latest looking;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<ClaimFilter> filter = new SimpleObjectProperty<>(ClaimFilter.ALL);
    private final ObjectProperty<ClaimOrder> order = new SimpleObjectProperty<>(ClaimOrder.NEWEST_NUMBER);
    private final ObjectProperty<@Nullable ClaimRows> rows = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Claim<?>> details = new SimpleObjectProperty<>();
    private final ObjectProperty<List<ClaimStep>> history = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Excerpt<ClaimListing>> excerpt = new SimpleObjectProperty<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final Picks picks = new Picks();

    public ClaimListModel(Claims claims, ClaimHistory steps, Tasks tasks) {
        this.claims = claims;
        this.tasks = tasks;
        this.steps = steps;
        listing = tasks.latest();
        looking = tasks.latest();
        text.addListener((_, _, now) -> filter.set(filter.get().text(now.strip())));
        filter.addListener((_, _, now) -> {
            if (!now.text().equals(text.get().strip())) {
                text.set(now.text());
            }
            excerpt.set(null);
            anew();
        });
        order.addListener((_, _, _) -> anew());
    }

    public StringProperty text() {
        return text;
    }

    /** Its text is that of {@link #text}. */
    public ObjectProperty<ClaimFilter> filter() {
        return filter;
    }

    /** Claims shown instead of those the filter finds, until it is changed; null while there are none. */
    ReadOnlyObjectProperty<@Nullable Excerpt<ClaimListing>> excerpt() {
        return excerpt;
    }

    /** Only these, whatever was filtered before. */
    public void only(Excerpt<ClaimListing> wanted) {
        filter.set(ClaimFilter.ALL);
        details.set(null);
        excerpt.set(wanted);
        anew();
    }

    /** What this filter finds, and nothing else that was asked for. */
    public void find(ClaimFilter wanted) {
        if (excerpt.get() != null) {
            excerpt.set(null);
            anew();
        }
        filter.set(wanted);
    }

    void all() {
        find(ClaimFilter.ALL);
    }

    /** To where the claims shown were asked for. */
    void back() {
        Excerpt<ClaimListing> now = excerpt.get();
        if (now != null) {
            now.back().run();
        }
    }

    ObjectProperty<ClaimOrder> order() {
        return order;
    }

    /** Null until they were read for the first time. */
    ReadOnlyObjectProperty<@Nullable ClaimRows> rows() {
        return rows;
    }

    Picks picks() {
        return picks;
    }

    public ObjectProperty<@Nullable Claim<?>> details() {
        return details;
    }

    /** What was done with the claim looked at, oldest first. */
    public ObjectProperty<List<ClaimStep>> history() {
        return history;
    }

    /** True once the first answer has come, so that an empty list may say that it is empty. */
    public ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    public boolean isFiltered() {
        return !filter.get().isAll() || excerpt.get() != null;
    }

    /** How many claims stand in the list. */
    public int size() {
        ClaimRows now = rows.get();
        return now == null ? 0 : now.size();
    }

    private void anew() {
        picks.none();
        refresh();
    }

    /** The same filter once more; what was picked stays picked where it is still there. */
    public void refresh() {
        ClaimFilter wanted = filter.get();
        ClaimOrder in = order.get();
        Optional<ClaimListing> picked = picked();
        Excerpt<ClaimListing> only = excerpt.get();
        listing.ask(
                () -> found(
                        only == null
                                ? claims.listing(wanted, in)
                                : only.records().call(),
                        picked),
                found -> {
                    rows.set(new ClaimRows(found.listing(), tasks));
                    picks.set(found.picked());
                    loaded.set(true);
                });
    }

    private record Found(ClaimListing listing, BitSet picked) {}

    private static Found found(ClaimListing listing, Optional<ClaimListing> picked) {
        Set<ClaimNumber> numbers = new HashSet<>();
        picked.ifPresent(before -> {
            for (int i = 0; i < before.size(); i++) {
                numbers.add(before.number(i));
            }
        });
        BitSet places = new BitSet();
        for (int i = 0; !numbers.isEmpty() && i < listing.size(); i++) {
            if (numbers.contains(listing.number(i))) {
                places.set(i);
            }
        }
        return new Found(listing, places);
    }

    /** What is picked; nothing where nothing is. */
    public Optional<ClaimListing> picked() {
        ClaimRows now = rows.get();
        return now == null || picks.count().get() == 0
                ? Optional.empty()
                : Optional.of(now.listing().only(picks.places()));
    }

    /** What is picked, else everything that is shown. */
    public Optional<ClaimListing> shown() {
        ClaimRows now = rows.get();
        return now == null ? Optional.empty() : picked().or(() -> Optional.of(now.listing()));
    }

    public void look(@Nullable ClaimNumber number) {
        if (number == null) {
            details.set(null);
            return;
        }
        looking.ask(() -> new Seen(claims.find(number), steps.of(number)), seen -> {
            history.set(seen.history());
            details.set(seen.claim().orElse(null));
        });
    }

    private record Seen(Optional<Claim<?>> claim, List<ClaimStep> history) {}
}
