package ir.kargozar.desktop.packages;

import ir.kargozar.Staff;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace.Post;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.Waiting;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Packages out and in: what there is for each office, the work going on, and what came of it. One work at a time. */
public final class PackagesModel {

    private final Post post;
    private final Tasks tasks;
    private final PackageWords words;
    private final Latest listing;
    private final Latest looking;
    private final Headway headway;
    private final ObservableList<OfficePackages> offices = FXCollections.observableArrayList();
    private final ObservableList<Told> results = FXCollections.observableArrayList();
    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    private Runnable finished = this::refresh;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty loaded = new SimpleBooleanProperty();

    public PackagesModel(Post post, Tasks tasks, PackageWords words) {
        this.post = post;
        this.tasks = tasks;
        this.words = words;
        this.listing = tasks.latest();
        this.looking = tasks.latest();
        this.headway = tasks.headway();
    }

    ObservableList<OfficePackages> offices() {
        return offices;
    }

    /** One for each file of the last work. */
    ObservableList<Told> results() {
        return results;
    }

    /** For whom something waits to be packed. */
    public ObservableList<Waiting> waiting() {
        return waiting;
    }

    /** What is done when a package was made, written or refused; without it {@link #refresh}. */
    public void finished(Runnable done) {
        finished = done;
    }

    /** True once the lists have come, so that an empty one may say that it is empty. */
    ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    public void refresh() {
        listing.ask(() -> new OfficeLists(post).read(), read -> {
            offices.setAll(read);
            loaded.set(true);
        });
        lookForWaiting();
    }

    /** Only for whom something waits. */
    public void lookForWaiting() {
        looking.ask(post.handover()::waiting, waiting::setAll);
    }

    /**
     * A new package into a folder; an earlier one without a file comes first.
     *
     * @param confirmed by the second person, where one is needed; closed when the package is made
     */
    public void export(OfficeCode recipient, Path folder, Staff.Confirmed confirmed) {
        write(folder, () -> {
            try (confirmed) {
                return post.handover().export(recipient, folder, post.who(), progress());
            }
        });
    }

    /** The file of a package once more. */
    public void rewrite(PackageHead head, Path file) {
        write(file, () -> post.handover().rewrite(head.recipient(), head.sequence(), file, post.who(), progress()));
    }

    private void write(Path to, Callable<Handover.Exported> what) {
        if (begin()) {
            headway.doing(words.doing(to));
            tasks.work(what)
                    .headway(headway)
                    .busy(busy)
                    .refused(refusal -> finish(words.refused(refusal)))
                    .then(made -> finish(words.written(made.head(), made.totals(), made.file(), made.isRepeated())));
        }
    }

    /** Why records of a package were set aside. */
    public void setAside(Line line, Consumer<List<SetAside>> told) {
        tasks.work(() -> post.handover().correspondence().setAside(line)).then(told);
    }

    private boolean begin() {
        if (busy.get()) {
            return false;
        }
        headway.begin();
        results.clear();
        return true;
    }

    private void finish(Told told) {
        results.add(told);
        finished.run();
    }

    /** Takes what came of the last work out of sight. */
    public void putAway() {
        if (!busy.get()) {
            results.clear();
        }
    }

    /** Stops the work at its next step; nothing half done stays. */
    public void cancel() {
        headway.stop();
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                headway.at(done, total);
            }

            @Override
            public boolean isCancelled() {
                return headway.isStopped();
            }
        };
    }
}
