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
    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double MOST = 10;
    private static final int SHARP = 2339;

    private final ScanDesk desk;
    private final ScanPages pages;
    private final Latest drawing;
    private final ObjectProperty<@Nullable ScanItem> item = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty turned = new SimpleIntegerProperty();
    private final ObjectProperty<Double> zoom = new SimpleObjectProperty<>(1.0);
    private List<ScanItem> items = List.of();
    private double room = SHARP;
    private int drawn;
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

    /** How much larger than the page that fits into the window; 1 where it fits. */
    public ReadOnlyObjectProperty<Double> zoom() {
        return zoom;
    }

    /** The longest side of a page that fits into the window, in dots of the screen: pages are drawn so large. */
    public void room(double longest) {
        if (Math.abs(longest - room) > room / 20) {
            room = longest;
            redraw();
        }
    }

    private int needed() {
        return Math.clamp(Math.round(room * zoom.get()), 100, SHARP);
    }

    public void larger() {
        scale(STEP);
    }

    public void smaller() {
        scale(1 / STEP);
    }

    public void fit() {
        scale(1 / zoom.get());
    }

    private void scale(double by) {
        zoom.set(Math.clamp(zoom.get() * by, LEAST, MOST));
        redraw();
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
        drawn = 0;
        item.set(at);
        page.set(number);
        zoom.set(1.0);
        redraw();
    }

    /** What is shown stays until the sharper picture is there. */
    private void redraw() {
        ScanItem at = item.get();
        int wanted = needed();
        if (at != null && wanted != drawn) {
            drawn = wanted;
            int number = page.get();
            Scan scan = at.scan();
            drawing.ask(() -> pages.draw(scan.type(), content(scan), number, wanted), picture::set);
        }
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
