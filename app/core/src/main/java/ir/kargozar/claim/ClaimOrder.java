package ir.kargozar.claim;

/** The orders a list can stand in: those the store has an index for. Claims of one day stand by their numbers. */
public enum ClaimOrder {
    NEWEST_NUMBER,
    OLDEST_NUMBER,
    LAST_RECEIVED,
    FIRST_RECEIVED
}
