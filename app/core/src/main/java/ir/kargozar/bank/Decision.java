package ir.kargozar.bank;

/** What a person makes of a mismatch. */
public enum Decision {
    CONFIRM,
    REJECT,
    /** Not now: the line stays open. */
    LEAVE
}
