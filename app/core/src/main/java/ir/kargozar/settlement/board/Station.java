package ir.kargozar.settlement.board;

/** Through what an agreement and its debts go, in this order. */
public enum Station {
    /** Form 1 is in the secretariat’s book (B1). */
    REQUESTED(Seat.DIRECTORATE, "B1"),
    /** The agreement is in the secretariat’s book (B1). */
    REGISTERED(Seat.DIRECTORATE, "B1"),
    /** The treatment directorate approved it in the joint meeting (B2). */
    DIRECTORATE(Seat.DIRECTORATE, "B2"),
    /** So did the provincial office (B2). */
    PROVINCE(Seat.PROVINCE, "B2"),
    /** Its copies were sent on (B2). */
    COPIES(Seat.DIRECTORATE, "B2"),
    /** The centre is registered and starred at its branch (B3). */
    CENTRE(Seat.OFFICE, "B3"),
    /** The branch declared a debt (B4). */
    DECLARED(Seat.BRANCH, "B4"),
    /** Deducted or refused, by the conditions (B5). */
    DECIDED(Seat.OFFICE, "B5"),
    /** Income notice and voucher (B6). */
    NOTICED(Seat.ACCOUNTING, "B6"),
    /** The payment slip, written back (B6). */
    SLIPPED(Seat.BRANCH, "B6"),
    /** The centre, and each employer, was told in writing (B8, B10). */
    TOLD(Seat.BRANCH, "B8");

    private final Seat seat;
    private final String rule;

    Station(Seat seat, String rule) {
        this.seat = seat;
        this.rule = rule;
    }

    /** Whose work it is to reach it. */
    public Seat seat() {
        return seat;
    }

    /** Id of the rule. */
    public String rule() {
        return rule;
    }

    /** Of a debt; those before are the agreement’s. */
    public boolean isOfDebt() {
        return compareTo(DECLARED) >= 0;
    }
}
