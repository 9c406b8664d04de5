package ir.kargozar.settlement.report;

import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations.Row;
import java.util.Optional;

/**
 * Which rows stand behind a number of the report.
 *
 * @param centre whose alone; empty for all
 * @param side of which debts alone; empty for both
 */
public record Behind(Operation operation, Optional<WorkshopCode> centre, Optional<Side> side) {

    /** Whose debt it was. */
    public enum Side {
        /** The centre's own (part A). */
        OWN,
        /** Of a workshop that the centre owes (part B). */
        OWED;

        static Side of(Row row) {
            return row.declared().map(debt -> debt.workshop()).equals(row.centre()) ? OWN : OWED;
        }
    }

    public static Behind of(Operation operation) {
        return new Behind(operation, Optional.empty(), Optional.empty());
    }

    public static Behind of(Operation operation, WorkshopCode centre) {
        return new Behind(operation, Optional.of(centre), Optional.empty());
    }

    public Behind only(Side wanted) {
        return new Behind(operation, centre, Optional.of(wanted));
    }

    boolean holds(Row row) {
        return (centre.isEmpty() || row.centre().equals(centre))
                && side.filter(wanted -> wanted != Side.of(row)).isEmpty();
    }
}
