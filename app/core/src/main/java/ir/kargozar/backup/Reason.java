package ir.kargozar.backup;

/** Why a backup was made. */
public enum Reason {
    /** The first work of a day. */
    DAILY,
    /** Somebody asked for it. */
    ASKED,
    /** The database was about to be changed for a newer program. */
    BEFORE_MIGRATION
}
