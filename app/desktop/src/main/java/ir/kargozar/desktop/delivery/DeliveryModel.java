package ir.kargozar.desktop.delivery;

import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace.Post;
import ir.kargozar.handover.delivery.Delivery;
import ir.kargozar.handover.delivery.DeliveryReport.Sum;
import ir.kargozar.handover.delivery.DeliverySheet;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.handover.delivery.Taking;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A delivery being taken, file by file; between two files whatever else waits has its turn. One at a time. */
public final class DeliveryModel {
    private static final long PARTS = 10_000;

    /**
     * What is known of it.
     *
     * @param place of the file that is read, 1 and up; 0 before the first
     * @param name of that file
     * @param left files that were not tried, once it was stopped
     */
    record State(boolean running, int place, int files, String name, Sum sum, int left) {
        static final State NONE = new State(false, 0, 0, "", new Sum(Map.of(), 0, 0), 0);

        boolean isAnything() {
            return running || files > 0 || !sum.packages().isEmpty();
        }
    }

    private record News(State state, List<Taken> lines) {}

    private final Post post;
    private final Tasks tasks;
    private final Shown shown;
    private final Headway headway;
    private final ObservableList<Taken> lines = FXCollections.observableArrayList();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NONE);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final AtomicReference<@Nullable News> news = new AtomicReference<>();

    public DeliveryModel(Post post, Tasks tasks, Shown shown) {
        this.post = post;
        this.tasks = tasks;
        this.shown = shown;
        this.headway = tasks.headway();
    }

    ObservableList<Taken> lines() {
        return lines;
    }

    ObjectProperty<State> state() {
        return state;
    }

    /** True while files are taken. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    Headway headway() {
        return headway;
    }

    /** Files, and folders with all that is in them; {@code done} when all are taken or it was stopped. */
    public void take(List<Path> places, Runnable done) {
        if (places.isEmpty() || busy.get()) {
            return;
        }
        lines.clear();
        state.set(new State(true, 0, 0, "", State.NONE.sum(), 0));
        headway.doing(shown.texts().say("delivery.looking"));
        Turn turn = new Turn(places);
        new Steps(tasks, headway).run(turn::next, _ -> turn.end(), busy, _ -> done.run());
    }

    /** Stops within the file that is read; nothing half done stays. */
    public void stop() {
        headway.stop();
    }

    /** Takes the report out of sight. */
    public void putAway() {
        if (!busy.get()) {
            lines.clear();
            state.set(State.NONE);
        }
    }

    /** The report as a table; the ending of the name says which. Refusal: FILE_NOT_WRITABLE. */
    public void save(Path file, Consumer<Path> saved) {
        List<Taken> all = List.copyOf(lines);
        tasks.work(() -> write(all, file)).then(saved);
    }

    private Path write(List<Taken> all, Path file) {
        TableFile.Form form = TableFile.Form.of(file.toString()).orElse(TableFile.Form.CSV);
        try {
            return WholeFile.make(file, out -> {
                new DeliverySheet(shown.texts()).write(all, form, out);
                return file;
            });
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }

    /** Tells the window the latest, as often as it can follow. */
    private void tell(News latest) {
        if (news.getAndSet(latest) == null) {
            tasks.later(() -> {
                News now = news.getAndSet(null);
                if (now != null) {
                    lines.setAll(now.lines());
                    state.set(now.state());
                }
            });
        }
    }

    /** The work, off the window's thread. */
    private final class Turn implements Taking.Watch, Progress {
        private final List<Path> places;
        private @Nullable Taking taking;
        private int place;
        private int files;
        private String name = "";

        Turn(List<Path> places) {
            this.places = places;
        }

        boolean next() {
            if (taking == null) {
                return begin();
            }
            boolean more = taking.next();
            news(taking, true);
            return more;
        }

        private boolean begin() {
            try {
                Delivery delivery = Delivery.of(places, this);
                files = delivery.files().size();
                taking = new Taking(
                        delivery, (file, progress) -> post.handover().importPackage(file, post.who(), progress), this);
                return files > 0;
            } catch (Refusal cancelled) {
                return false;
            }
        }

        void end() {
            if (taking != null) {
                news(taking, false);
            } else {
                tell(new News(State.NONE, List.of()));
            }
        }

        private void news(Taking now, boolean running) {
            int left = running ? 0 : now.left();
            tell(new News(
                    new State(running, place, files, name, now.report().sum(), left),
                    now.report().lines()));
        }

        @Override
        public void at(Path file, int now, int of, double share) {
            headway.at(Math.round(share * PARTS), PARTS);
            if (now != place && taking != null) {
                place = now;
                name = String.valueOf(file.getFileName());
                headway.doing(shown.texts().say("delivery.doing", shown.number(now), shown.number(of)));
                news(taking, true);
            }
        }

        @Override
        public boolean isStopped() {
            return headway.isStopped();
        }

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return headway.isStopped();
        }
    }
}
