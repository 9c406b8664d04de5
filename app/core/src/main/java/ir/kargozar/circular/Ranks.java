package ir.kargozar.circular;

import ir.kargozar.office.Desk;
import java.util.EnumSet;
import java.util.Set;

/** Whose circulars go to whom: a documents office's to agencies (A3), a directorate's to those below it. */
public final class Ranks {
    private Ranks() {}

    /** Desks to which a desk's circulars go; none where it publishes none. */
    public static Set<Desk> below(Desk desk) {
        return switch (desk) {
            case DOCUMENTS_OFFICE -> EnumSet.of(Desk.AGENCY);
            case PROVINCIAL_OFFICE -> EnumSet.of(Desk.BRANCH, Desk.AGENCY);
            case HEADQUARTERS -> EnumSet.complementOf(EnumSet.of(Desk.HEADQUARTERS));
            case AGENCY, BRANCH, TREATMENT_DIRECTORATE -> EnumSet.noneOf(Desk.class);
        };
    }

    public static boolean publishes(Desk desk) {
        return !below(desk).isEmpty();
    }
}
