package ir.kargozar.settlement.fact;

import ir.kargozar.office.Desk;
import java.util.Locale;

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
    RESTORED(Stated.BOTH, true),
    HEARD(Stated.BOTH, true);

    private enum Stated {
        OFFICE,
        BRANCH,
        BOTH
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
        return switch (by) {
            case OFFICE -> desk == Desk.DOCUMENTS_OFFICE;
            case BRANCH -> desk == Desk.BRANCH;
            case BOTH -> desk == Desk.DOCUMENTS_OFFICE || desk == Desk.BRANCH;
        };
    }

    /** {@code list-withdrawn}: the form of the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
