package ir.kargozar.desktop.claims;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.draft.ClaimHistory;
import ir.kargozar.claim.draft.ClaimStep;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of claims: search, filter, pages that come as they are reached, and the claim looked at. */
public final class ClaimListModel {

    private static final int PAGE = 60;

    private final Claims claims;
    private final ClaimHistory steps;
    private final Latest listing;
    private final Latest looking;
    private final ObservableList<ClaimLine> lines = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Claim<?>> details = new SimpleObjectProperty<>();
    private final ObjectProperty<List<ClaimStep>> history = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private boolean more;

    public ClaimListModel(Claims claims, ClaimHistory steps, Tasks tasks) {
        this.claims = claims;
        this.steps = steps;
        listing = tasks.latest();
        looking = tasks.latest();
        text.addListener((_, _, _) -> refresh());
        status.addListener((_, _, _) -> refresh());
    }

    public ObservableList<ClaimLine> lines() {
        return lines;
    }

    public StringProperty text() {
        return text;
    }

    /** Null for claims of every status. */
    public ObjectProperty<@Nullable Status> status() {
        return status;
    }

    public ObjectProperty<@Nullable Claim<?>> details() {
        return details;
    }

    /** What was done with the claim looked at, oldest first. */
    public ObjectProperty<List<ClaimStep>> history() {
        return history;
    }

    /** True once the first page has come, so that an empty list may say that it is empty. */
    public ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    public boolean isFiltered() {
        return !text.get().isBlank() || status.get() != null;
    }

    /** The first page anew. */
    public void refresh() {
        ClaimQuery query = query();
        listing.ask(() -> claims.list(query), page -> {
            lines.setAll(page.lines());
            more = page.more();
            loaded.set(true);
        });
    }

    /** The end of the list is in sight: the next page, if there is one. */
    public void reachedEnd() {
        if (!more || lines.isEmpty()) {
            return;
        }
        more = false;
        ClaimQuery query = query().after(lines.getLast().number());
        listing.ask(() -> claims.list(query), page -> {
            lines.addAll(page.lines());
            more = page.more();
        });
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

    private ClaimQuery query() {
        ClaimQuery query = ClaimQuery.ALL.text(text.get().strip()).limit(PAGE);
        Status wanted = status.get();
        return wanted == null ? query : query.status(wanted);
    }
}
