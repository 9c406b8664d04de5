package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.circular.Circulars;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.Reading;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Parsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

/** Circulars in their list, and the one that is looked at. */
public final class CircularsModel {
    private final CircularDesk desk;
    private final ScanDesk scans;
    private final Tasks tasks;
    private final String who;
    private final Latest listing;
    private final Latest opening;
    private final ObservableList<CircularLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty known = new SimpleBooleanProperty();
    private @Nullable CircularId chosen;

    public CircularsModel(CircularDesk desk, ScanDesk scans, Tasks tasks, String who) {
        this.desk = desk;
        this.scans = scans;
        this.tasks = tasks;
        this.who = who;
        this.listing = tasks.latest();
        this.opening = tasks.latest();
    }

    /** What this person has not read first. */
    ObservableList<CircularLine> lines() {
        return lines;
    }

    /** Null while none is chosen. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** True once the list was read. */
    ReadOnlyBooleanProperty known() {
        return known;
    }

    boolean publishes() {
        return desk.publishes();
    }

    long unread() {
        return lines.stream().filter(line -> !line.isRead()).count();
    }

    public void refresh() {
        listing.ask(() -> desk.circulars().list(who), now -> {
            lines.setAll(now);
            known.set(true);
        });
        if (chosen != null) {
            open(chosen);
        }
    }

    /** What is looked at, or will be once it is read. */
    @Nullable CircularId chosen() {
        return chosen;
    }

    void open(CircularId id) {
        chosen = id;
        opening.ask(() -> look(id), opened::set);
    }

    private Opened look(CircularId id) {
        Circulars circulars = desk.circulars();
        Circular circular = circulars.find(id).orElseThrow();
        List<Reading> readers = circulars.readers(id, circular.revision());
        boolean isOwn = desk.isOwn(circular);
        List<Delivery> deliveries =
                desk.status(circular) instanceof Parsed.Valid<List<Delivery>>(List<Delivery> rows) ? rows : List.of();
        List<Circular> former = circulars.revisions(id).stream()
                .filter(each -> each.revision() < circular.revision())
                .toList();
        return new Opened(
                circular,
                new Opened.Standing(
                        isOwn,
                        isOwn
                                || readers.stream()
                                        .anyMatch(each -> each.who().value().equals(who))),
                readers,
                deliveries,
                new Opened.Others(former, circulars.conflicts(id)));
    }

    /** This person read the one that is looked at; the next package says so to its office. */
    public void read(Consumer<CircularDesk.Outcome> done) {
        Opened now = opened.get();
        if (now != null && !now.standing().isRead() && !busy.get()) {
            tasks.work(() -> desk.read(now.circular(), who)).busy(busy).then(outcome -> {
                refresh();
                done.accept(outcome);
            });
        }
    }

    /** Writes the attachments into a folder, by their places and contents, never by names that another office gave. */
    public void save(Path folder, Consumer<Integer> done) {
        Opened now = opened.get();
        if (now != null && !busy.get()) {
            tasks.work(() -> save(now.circular().content(), folder)).busy(busy).then(done);
        }
    }

    private int save(CircularContent content, Path folder) {
        int place = 0;
        for (Scan scan : content.attachments()) {
            Path file = folder.resolve(CircularContent.fileName(++place, scan));
            try {
                WholeFile.make(file, out -> {
                    scans.read(scan.hash(), out);
                    return file;
                });
            } catch (IOException e) {
                throw new Refusal("CIRCULAR_UNSAVED", file.toString());
            }
        }
        return place;
    }
}
