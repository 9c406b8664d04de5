package ir.kargozar.circular;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Line;
import java.util.List;

/** The other offices that this one trusts. */
@FunctionalInterface
public interface Neighbours {
    /** By code. */
    List<Neighbour> trusted();

    /** A trusted office, as its card says. */
    record Neighbour(OfficeCode code, Line name, Desk desk) {}
}
