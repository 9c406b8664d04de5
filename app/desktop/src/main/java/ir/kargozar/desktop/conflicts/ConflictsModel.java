package ir.kargozar.desktop.conflicts;

import ir.kargozar.claim.Claim;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.conflict.ClaimConflict;
import ir.kargozar.handover.conflict.ConflictDesk;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Claims with two contents that wait for a person, and the one compared. */
public final class ConflictsModel {
    private static final int MOST = 500;

    private final ConflictDesk desk;
    private final Tasks tasks;
    private final String who;
    private final Latest listing;
    private final Latest comparing;
    private final ObservableList<ClaimConflict> open = FXCollections.observableArrayList();
    private final ObjectProperty<ConflictDesk.@Nullable Compared> at = new SimpleObjectProperty<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ConflictsModel(ConflictDesk desk, Tasks tasks, String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.who = who;
        this.listing = tasks.latest();
        this.comparing = tasks.latest();
    }

    /** Oldest first. */
    ObservableList<ClaimConflict> open() {
        return open;
    }

    /** Null while none is compared. */
    ReadOnlyObjectProperty<ConflictDesk.@Nullable Compared> at() {
        return at;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    /** The list anew; the first of them is compared. */
    public void refresh() {
        listing.ask(() -> desk.open(0, MOST), found -> {
            open.setAll(found);
            loaded.set(true);
            if (found.isEmpty()) {
                at.set(null);
            } else {
                look(found.getFirst());
            }
        });
    }

    void look(ClaimConflict conflict) {
        comparing.ask(() -> desk.compare(conflict.place()), at::set);
    }

    /** What a person chose holds; then the next one is compared. */
    public void decide(ClaimConflict.Choice choice, Consumer<Claim<?>> done) {
        ConflictDesk.Compared now = at.get();
        if (now != null && !busy.get()) {
            tasks.work(() -> desk.decide(now.conflict().place(), choice, who))
                    .busy(busy)
                    .then(claim -> {
                        refresh();
                        done.accept(claim);
                    });
        }
    }
}
