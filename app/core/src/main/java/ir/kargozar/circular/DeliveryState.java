package ir.kargozar.circular;

/** What is known of the package in which a circular goes to an office. */
public enum DeliveryState {
    /** It goes with the next package. */
    WAITING,
    /** It is in a package; whether its file was written is not known. */
    PACKED,
    /** The file was written and read back. */
    SENT,
    /** The receipt came. */
    RECEIVED,
    /** The receipt came, and says that this record was set aside. */
    SET_ASIDE
}
