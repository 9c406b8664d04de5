package ir.kargozar.desktop.scans;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.scan.ScanPages.Picture;
import java.nio.ByteBuffer;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Pages of scans looked at one after another: which one, how large, which way up. */
public final class ScanViewerModel {
    /** Zoom at which the page fits into the window. */
    public static final double FIT = 0;

    private static final double STEP = 1.25;
    private static final double LEAST = 0.1;
    private static final double MOST = 6;
    private static final int SHARP = 2339;

    private final ScanDesk desk;
    private final ScanPages pages;
    private final Latest drawing;
    private final ObjectProperty<@Nullable ScanItem> item = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty turned = new SimpleIntegerProperty();
    private final ObjectProperty<Double> zoom = new SimpleObjectProperty<>(FIT);
    private List<ScanItem> items = List.of();
    private double fitted = 1;
    private @Nullable Content content;

    /** The content looked at last, so that its next page is quick. */
    private record Content(Scan scan, ByteBuffer bytes) {}

    public ScanViewerModel(Workplace.Scanning scanning, Tasks tasks) {
        desk = scanning.desk();
        pages = scanning.pages();
        drawing = tasks.latest();
    }

    /** @param at the one to begin with */
    public void look(List<ScanItem> all, ScanItem at) {
        items = all;
        to(at, 0);
    }

    public ReadOnlyObjectProperty<@Nullable ScanItem> item() {
        return item;
    }

    /** Null while it is drawn. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture;
    }

    /** 0 first. */
    public ReadOnlyIntegerProperty page() {
        return page;
    }

    /** Degrees clockwise: 0, 90, 180 or 270. */
    public ReadOnlyIntegerProperty turned() {
        return turned;
    }

    /** Screen dots for a dot of the page, or {@link #FIT}. */
    public ReadOnlyObjectProperty<Double> zoom() {
        return zoom;
    }

    /** What {@link #FIT} comes to in the window as it is now: larger and smaller begin there. */
    public void fitted(double share) {
        fitted = share;
    }

    public void larger() {
        scale(STEP);
    }

    public void smaller() {
        scale(1 / STEP);
    }

    private void scale(double by) {
        double now = zoom.get() == FIT ? fitted : zoom.get();
        zoom.set(Math.clamp(now * by, LEAST, MOST));
    }

    public void fit() {
        zoom.set(FIT);
    }

    public void turn() {
        turned.set((turned.get() + 90) % 360);
    }

    public int place() {
        return items.indexOf(item.get()) + 1;
    }

    public int count() {
        return items.size();
    }

    /** The next page; behind the last one the next scan. */
    public void next() {
        ScanItem now = item.get();
        if (now != null && page.get() + 1 < now.scan().pages()) {
            to(now, page.get() + 1);
        } else if (place() < items.size()) {
            to(items.get(place()), 0);
        }
    }

    public void previous() {
        ScanItem now = item.get();
        if (now != null && page.get() > 0) {
            to(now, page.get() - 1);
        } else if (place() > 1) {
            ScanItem before = items.get(place() - 2);
            to(before, before.scan().pages() - 1);
        }
    }

    private void to(ScanItem at, int number) {
        if (item.get() != at) {
            turned.set(0);
        }
        picture.set(null);
        item.set(at);
        page.set(number);
        zoom.set(FIT);
        Scan scan = at.scan();
        drawing.ask(() -> pages.draw(scan.type(), content(scan), number, SHARP), picture::set);
    }

    /** On the background's thread only. */
    private byte[] content(Scan scan) {
        Content last = content;
        if (last == null || !last.scan().hash().equals(scan.hash())) {
            last = new Content(scan, ByteBuffer.wrap(desk.content(scan)));
            content = last;
        }
        return last.bytes().array();
    }
}
