package ir.kargozar.desktop.unfinished;

import ir.kargozar.claim.draft.EntryDesk;
import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The entries that nobody has finished yet, newest first. */
public final class UnfinishedModel {

    private final EntryDesk desk;
    private final Tasks tasks;
    private final String who;
    private final Latest listing;
    private final ObservableList<UnfinishedEntry> entries = FXCollections.observableArrayList();

    public UnfinishedModel(EntryDesk desk, Tasks tasks, String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.who = who;
        listing = tasks.latest();
    }

    public ObservableList<UnfinishedEntry> entries() {
        return entries;
    }

    ZoneId zone() {
        return desk.zone();
    }

    public void refresh() {
        listing.ask(desk::list, this::show);
    }

    private void show(List<UnfinishedEntry> found) {
        if (!entries.equals(found)) {
            entries.setAll(found);
        }
    }

    public void discard(UnfinishedEntry entry, Runnable done) {
        tasks.work(() -> {
                    desk.discard(entry, who);
                    return desk.list();
                })
                .then(left -> {
                    show(left);
                    done.run();
                });
    }

    /** Puts back what was thrown away. */
    public void restore(UnfinishedEntry entry, Consumer<UnfinishedEntry> done) {
        tasks.work(() -> desk.restore(entry, who)).then(back -> {
            refresh();
            done.accept(back);
        });
    }
}
