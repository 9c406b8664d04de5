package ir.kargozar.handover;

/** What was done with a package that came. */
public enum CameState {
    /** One before it is missing. */
    HELD,
    /** Its records are stored. */
    APPLIED
}
