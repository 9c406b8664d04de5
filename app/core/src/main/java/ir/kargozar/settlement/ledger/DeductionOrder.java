package ir.kargozar.settlement.ledger;

/** Which of a centre's documents a debt is taken of first. */
public enum DeductionOrder {
    OLDEST_FIRST,
    NEWEST_FIRST
}
