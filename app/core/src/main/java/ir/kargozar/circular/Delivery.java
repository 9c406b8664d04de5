package ir.kargozar.circular;

import ir.kargozar.identity.OfficeCode;
import java.util.List;

/**
 * How far a circular is known to have come at one office; never more than is known.
 *
 * @param revision the last one that was sent; the one in force where none was
 * @param readers who read that revision there, by the word of that office
 */
public record Delivery(OfficeCode office, int revision, DeliveryState state, List<Reading> readers) {
    public Delivery {
        readers = List.copyOf(readers);
    }
}
