package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import java.util.Optional;

/** Where a form stands, for lists; {@link #IN_FORCE} and {@link #EXPIRED} follow from its term and today. */
public enum FormStatus {
    DRAFT,
    READY,
    PRINTED,
    REGISTERED,
    APPROVED,
    REFUSED,
    SENT,
    IN_FORCE,
    EXPIRED,
    REPLACED,
    WITHDRAWN;

    /** A form that was sent and has a term is in force from its first to its last day, then expired (B14). */
    public FormStatus on(JalaliDate today, Optional<JalaliDate> from, Optional<JalaliDate> until) {
        if (this != SENT || from.isEmpty() || until.isEmpty() || today.isBefore(from.get())) {
            return this;
        }
        return today.isAfter(until.get()) ? EXPIRED : IN_FORCE;
    }

    /**
     * True of what counts against other forms (B13): neither a draft, which may hold any wrong code, nor what was thrown
     * away or refused by the meeting.
     */
    public boolean isLive() {
        return this != DRAFT && this != WITHDRAWN && this != REFUSED;
    }
}
