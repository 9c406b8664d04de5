package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.Reading;
import java.util.List;

/**
 * A circular while it is looked at.
 *
 * @param readers who of this office read the revision in force
 * @param deliveries of an own one: what is known of each office
 */
record Opened(Circular circular, Standing standing, List<Reading> readers, List<Delivery> deliveries, Others others) {

    /** Whose it is, and whether the person who looks has read it. */
    record Standing(boolean isOwn, boolean isRead) {}

    /** Revisions it replaced, and what came under its revision and says something else. */
    record Others(List<Circular> former, List<Circular> conflicts) {}
}
