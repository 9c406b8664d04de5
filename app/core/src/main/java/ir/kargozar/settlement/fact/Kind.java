package ir.kargozar.settlement.fact;

import ir.kargozar.office.Desk;
import java.util.Locale;

/** What kinds of things happen, who states them, and which of them are told to the other desk. */
public enum Kind {
    CENTRE(Stated.OFFICE, true),
    WORKSHOP(Stated.OFFICE, true),
    RECEIVABLE(Stated.OFFICE, false),
    LIST_WITHDRAWN(Stated.OFFICE, false),
    LIST_GIVEN(Stated.OFFICE, true),
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
        OFFICE,
        BRANCH,
        DIRECTORATE,
        /** Both sides of the joint meeting. */
        MEETING,
        ALL
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
        return switch (desk) {
            case DOCUMENTS_OFFICE -> by == Stated.OFFICE || by == Stated.ALL;
            case BRANCH -> by == Stated.BRANCH || by == Stated.ALL;
            case TREATMENT_DIRECTORATE -> by == Stated.DIRECTORATE || by == Stated.MEETING || by == Stated.ALL;
            case PROVINCIAL_OFFICE -> by == Stated.MEETING || by == Stated.ALL;
            case AGENCY, HEADQUARTERS -> false;
        };
    }

    /** {@code list-withdrawn}: the form of the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
