package ir.kargozar.handover;

import ir.kargozar.circular.Ranks;
import ir.kargozar.office.Desk;
import ir.kargozar.statistics.statement.Offices;

/** Which kinds of records travel from this desk to another. */
record Lanes(Desk here) {

    boolean claims(Desk there) {
        return here == Desk.AGENCY && there == Desk.DOCUMENTS_OFFICE;
    }

    boolean answers(Desk there) {
        return here == Desk.DOCUMENTS_OFFICE && there == Desk.AGENCY;
    }

    boolean circulars(Desk there) {
        return Ranks.below(here).contains(there);
    }

    /** Monthly statistics. */
    boolean statements(Desk there) {
        return Offices.above(here).contains(there);
    }
}
