package ir.kargozar.settlement.ledger;

/** Where a declared debt stands. */
public enum DebtState {
    /** Not decided on. */
    DECLARED,
    REFUSED,
    /** Taken from the centre's receivables; the branch has not made its slip. */
    DEDUCTED,
    /** With the branch's slip. */
    SETTLED,
    /** To be given back to the centre; the branch has not made the opposite slip. */
    REVERSING,
    /** With the opposite slip. */
    REVERSED;

    /** Whether the debt may be declared again. */
    public boolean isOpen() {
        return this == REFUSED || this == REVERSED;
    }
}
