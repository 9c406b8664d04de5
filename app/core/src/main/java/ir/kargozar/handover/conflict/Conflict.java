package ir.kargozar.handover.conflict;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import java.util.Optional;

/** A record that came again with other values than it has here; a person decides which hold (spec 04). */
public sealed interface Conflict permits ClaimConflict, FormConflict {

    /** 1, 2, 3 … in the order in which they came, claims and forms in one series; 0 for one that is not kept yet. */
    long place();

    /** What it is. */
    Disputed kind();

    /** Number of the claim or form. */
    String subject();

    /** Whose package brought it. */
    OfficeCode sender();

    /** Which package brought it; 0 where that was not kept. */
    long sequence();

    /** The day its package was applied. */
    JalaliDate cameOn();

    /** What a person chose; empty while it is open. */
    Optional<Choice> decided();

    /** Of what there are two contents. */
    enum Disputed {
        CLAIM,
        FORM
    }

    /** Which values hold. */
    enum Choice {
        HERE,
        CAME
    }
}
