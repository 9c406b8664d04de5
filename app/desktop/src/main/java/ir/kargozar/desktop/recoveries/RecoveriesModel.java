package ir.kargozar.desktop.recoveries;

import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.recovery.Recovery;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The recoveries that were asked for. */
public final class RecoveriesModel {
    private final Latest listing;
    private final ObjectProperty<@Nullable Excerpt<List<Recovery>>> excerpt = new SimpleObjectProperty<>();
    private final ObservableList<Recovery> recoveries = FXCollections.observableArrayList();

    public RecoveriesModel(Tasks tasks) {
        listing = tasks.latest();
    }

    ObservableList<Recovery> recoveries() {
        return recoveries;
    }

    /** Null until any were asked for. */
    ReadOnlyObjectProperty<@Nullable Excerpt<List<Recovery>>> excerpt() {
        return excerpt;
    }

    /** Only these; they are read when the screen comes into sight. */
    public void only(Excerpt<List<Recovery>> wanted) {
        recoveries.clear();
        excerpt.set(wanted);
    }

    void refresh() {
        Excerpt<List<Recovery>> now = excerpt.get();
        if (now != null) {
            listing.ask(now.records(), recoveries::setAll);
        }
    }

    void back() {
        Excerpt<List<Recovery>> now = excerpt.get();
        if (now != null) {
            now.back().run();
        }
    }
}
