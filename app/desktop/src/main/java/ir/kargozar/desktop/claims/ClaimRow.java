package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A place of the list, whose line comes when it is in sight. */
public final class ClaimRow {

    private final int place;
    private final ObjectProperty<@Nullable ClaimLine> line = new SimpleObjectProperty<>();

    ClaimRow(int place) {
        this.place = place;
    }

    /** 0 and up. */
    int place() {
        return place;
    }

    /** Null until it has come. */
    ObjectProperty<@Nullable ClaimLine> line() {
        return line;
    }
}
