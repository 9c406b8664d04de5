package ir.kargozar.statistics.statement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The other offices that this one trusts. */
@FunctionalInterface
public interface Offices {
    /** By code. */
    List<Other> trusted();

    /** As its card says. */
    record Other(OfficeCode code, Line name, Desk desk) {}

    /** Desks to which a desk sends monthly statistics (A2, A3); none where it sends none. */
    static Set<Desk> above(Desk desk) {
        return switch (desk) {
            case AGENCY -> EnumSet.of(Desk.DOCUMENTS_OFFICE);
            case DOCUMENTS_OFFICE -> EnumSet.of(Desk.TREATMENT_DIRECTORATE, Desk.HEADQUARTERS);
            case TREATMENT_DIRECTORATE, PROVINCIAL_OFFICE, BRANCH, HEADQUARTERS -> EnumSet.noneOf(Desk.class);
        };
    }
}
