package ir.kargozar.claim;

/** Name of a claim's state in lists, files and the store. */
public enum Status {
    DRAFT,
    ACCEPTED,
    RETURNED_TO_INSURED,
    PACKAGED,
    RECEIVED,
    APPROVED,
    PARTLY_APPROVED,
    RETURNED_BY_OFFICE,
    PAID,
    WITHDRAWN
}
