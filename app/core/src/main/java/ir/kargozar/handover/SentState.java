package ir.kargozar.handover;

/** How far a package that was sent is known to be; never more than is known. */
public enum SentState {
    /** Frozen; whether a file was written is not known. */
    MADE,
    /** The file was written, read back and found whole. */
    WRITTEN,
    /** The recipient's receipt came. */
    RECEIVED,
    /** Every claim in it has its answer, or was set aside. */
    ANSWERED
}
