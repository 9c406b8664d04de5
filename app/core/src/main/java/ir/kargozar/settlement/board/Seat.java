package ir.kargozar.settlement.board;

import ir.kargozar.office.Desk;

/** Who takes part in the offset. */
public enum Seat {
    DIRECTORATE(Desk.TREATMENT_DIRECTORATE),
    PROVINCE(Desk.PROVINCIAL_OFFICE),
    OFFICE(Desk.DOCUMENTS_OFFICE),
    /** The documents office’s own. */
    ACCOUNTING(Desk.DOCUMENTS_OFFICE),
    BRANCH(Desk.BRANCH);

    private final Desk desk;

    Seat(Desk desk) {
        this.desk = desk;
    }

    /** Whose workspace it works in. */
    public Desk desk() {
        return desk;
    }
}
