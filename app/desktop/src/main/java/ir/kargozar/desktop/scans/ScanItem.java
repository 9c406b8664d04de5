package ir.kargozar.desktop.scans;

import ir.kargozar.claim.PaperType;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanPages.Picture;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A scan of the list: what it is, what it shows, and its small picture once that is drawn. */
public final class ScanItem {
    private final Scan scan;
    private final int place;
    private final ObjectProperty<@Nullable PaperType> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Picture> thumbnail = new SimpleObjectProperty<>();

    /** @param place on its claim; 0 where it hangs on none yet */
    ScanItem(Scan scan, Optional<PaperType> shows, int place) {
        this.scan = scan;
        this.place = place;
        paper.set(shows.orElse(null));
    }

    /** One to be looked at, that is on no claim. */
    public static ScanItem of(Scan scan) {
        return new ScanItem(scan, Optional.empty(), 0);
    }

    public Scan scan() {
        return scan;
    }

    int place() {
        return place;
    }

    /** Null where nobody said what it shows. */
    public ObjectProperty<@Nullable PaperType> paper() {
        return paper;
    }

    /** Null until it is drawn. */
    public ObjectProperty<@Nullable Picture> thumbnail() {
        return thumbnail;
    }

    ChosenScan chosen() {
        return new ChosenScan(scan, Optional.ofNullable(paper.get()));
    }
}
