package ir.kargozar.settlement.fact;

import ir.kargozar.office.Desk;
import java.util.Locale;
import java.util.Set;

/** What kinds of things happen, who states them, and which of them are told to the other desk. */
public enum Kind {
    CENTRE(Stated.OFFICE, true),
    WORKSHOP(Stated.OFFICE, true),
    RECEIVABLE(Stated.OFFICE, false),
    LIST_WITHDRAWN(Stated.OFFICE, false),
    DEDUCTED(Stated.OFFICE, true),
    REFUSED(Stated.OFFICE, true),
    REVERSED(Stated.OFFICE, true),
    NOTICE(Stated.OFFICE, true),
    VOUCHER(Stated.OFFICE, false),
    DEBT(Stated.BRANCH, false),
    DECLARED(Stated.BRANCH, true),
    SLIP(Stated.BRANCH, true),
    TOLD(Stated.BRANCH, true),
    TABLED(Stated.DIRECTORATE, true),
    VERDICT(Stated.MEETING, true),
    RESTORED(Stated.ALL, true),
    HEARD(Stated.ALL, true);

    private enum Stated {
        OFFICE(Desk.DOCUMENTS_OFFICE),
        BRANCH(Desk.BRANCH),
        DIRECTORATE(Desk.TREATMENT_DIRECTORATE),
        MEETING(Desk.TREATMENT_DIRECTORATE, Desk.PROVINCIAL_OFFICE),
        ALL(Desk.DOCUMENTS_OFFICE, Desk.BRANCH, Desk.TREATMENT_DIRECTORATE, Desk.PROVINCIAL_OFFICE);

        private final Set<Desk> desks;

        Stated(Desk... desks) {
            this.desks = Set.of(desks);
        }
    }

    private final Stated by;
    private final boolean travelling;

    Kind(Stated by, boolean travelling) {
        this.by = by;
        this.travelling = travelling;
    }

    /** The others stay at home. */
    public boolean isTravelling() {
        return travelling;
    }

    /** Whether a desk may state it. */
    public boolean isOf(Desk desk) {
        return by.desks.contains(desk);
    }

    /** {@code list-withdrawn}: the form of the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
