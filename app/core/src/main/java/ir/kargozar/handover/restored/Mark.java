package ir.kargozar.handover.restored;

/** What is known of a package that was sent, beside how far it came. */
public enum Mark {
    NONE,
    /** The recipient will never take it, since a backup was restored here; what was in it travels in another package. */
    REFUSED,
    /** The recipient had it and was restored from a backup: its file must be written again. */
    LOST
}
