package ir.kargozar.desktop.conflicts;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.office.Refusal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Claims and forms with two contents that wait for a person, and the one compared. */
public final class ConflictsModel {
    private static final int MOST = 500;

    private final ConflictDesk desk;
    private final Tasks tasks;
    private final String who;
    private final Latest listing;
    private final Latest comparing;
    private final ObservableList<Conflict> open = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Compared> at = new SimpleObjectProperty<>();
    private final LongProperty count = new SimpleLongProperty();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ConflictsModel(ConflictDesk desk, Tasks tasks, String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.who = who;
        this.listing = tasks.latest();
        this.comparing = tasks.latest();
    }

    /** Oldest first, at most some hundreds. */
    ObservableList<Conflict> open() {
        return open;
    }

    /** Null while none is compared. */
    ReadOnlyObjectProperty<@Nullable Compared> at() {
        return at;
    }

    /** How many wait. */
    ReadOnlyLongProperty count() {
        return count;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    private record Read(long count, List<Conflict> first) {}

    /** The list anew; the first of them is compared. */
    public void refresh() {
        listing.ask(() -> new Read(desk.openCount(), desk.open(0, MOST)), read -> {
            open.setAll(read.first());
            count.set(read.count());
            loaded.set(true);
            if (read.first().isEmpty()) {
                at.set(null);
            } else {
                look(read.first().getFirst());
            }
        });
    }

    void look(Conflict conflict) {
        comparing.ask(() -> desk.compare(conflict.place()), at::set);
    }

    /** What a person chose holds; then the next one is compared. */
    public void decide(Conflict.Choice choice, Consumer<Conflict> done, Consumer<Refusal> refused) {
        Compared now = at.get();
        if (now != null && !busy.get()) {
            tasks.work(() -> desk.decide(now.conflict().place(), choice, who))
                    .busy(busy)
                    .refused(refusal -> {
                        refresh();
                        refused.accept(refusal);
                    })
                    .then(decided -> {
                        refresh();
                        done.accept(decided.conflict());
                    });
        }
    }
}
