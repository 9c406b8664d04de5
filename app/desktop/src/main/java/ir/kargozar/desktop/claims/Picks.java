package ir.kargozar.desktop.claims;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Which places of the list are picked to be worked on together: as quick for all of a million as for one. */
public final class Picks {

    private final BitSet places = new BitSet();
    private final SimpleIntegerProperty count = new SimpleIntegerProperty();
    private final SimpleIntegerProperty change = new SimpleIntegerProperty();
    private int anchor;

    ReadOnlyIntegerProperty count() {
        return count;
    }

    /** Another number after each change, also where as many are picked as before. */
    ReadOnlyIntegerProperty change() {
        return change;
    }

    boolean has(int place) {
        return places.get(place);
    }

    BitSet places() {
        return (BitSet) places.clone();
    }

    void all(int size) {
        places.set(0, size);
        changed();
    }

    void none() {
        places.clear();
        changed();
    }

    void set(BitSet chosen) {
        places.clear();
        places.or(chosen);
        changed();
    }

    /** A stretch begins here. */
    void begin(int place) {
        anchor = place;
    }

    void turn(int place) {
        places.flip(place);
        anchor = place;
        changed();
    }

    /** Everything between where the stretch began and here, and nothing else. */
    void stretchTo(int place) {
        places.clear();
        places.set(Math.min(anchor, place), Math.max(anchor, place) + 1);
        changed();
    }

    private void changed() {
        count.set(places.cardinality());
        change.set(change.get() + 1);
    }
}
