package ir.kargozar.handover;

import ir.kargozar.identity.OfficeCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the next package to a trusted office would take along, receipts aside: they travel with the rest.
 *
 * @param name of the office, as its card says
 * @param freight never empty, in the order in which it is packed
 */
public record Waiting(OfficeCode office, String name, Set<Freight> freight) {

    /** A kind of what travels. */
    public enum Freight {
        /** A package that was made, and whose file is not known to be written. */
        UNWRITTEN,
        CARD,
        CLAIMS,
        ANSWERS,
        FORMS,
        CIRCULARS,
        READINGS,
        STATEMENTS,
        TRAINING,
        SETTLEMENT
    }

    public Waiting {
        freight = Collections.unmodifiableSet(EnumSet.copyOf(freight));
    }

    /** Whether it is about the offset: its forms, or facts of debts and of the joint meeting. */
    public boolean isOfOffset() {
        return freight.contains(Freight.FORMS) || freight.contains(Freight.SETTLEMENT);
    }
}
