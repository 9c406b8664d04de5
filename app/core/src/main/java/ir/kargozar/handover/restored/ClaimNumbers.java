package ir.kargozar.handover.restored;

import ir.kargozar.claim.Claim;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.Map;
import java.util.UUID;

/** Numbers of claims after a restored backup. Everything within the running transaction. */
public interface ClaimNumbers {

    /** The highest serial of an agency's claims that is known here, by Jalali year. */
    Map<Integer, Integer> highest(OfficeCode agency);

    /** Numbers of an agency's year go on behind this serial; true where they had not come so far. */
    boolean goOnBehind(OfficeCode agency, int jalaliYear, int serial);

    /**
     * A claim goes on under another number of its agency, one revision on, with everything that hangs on it. A fault
     * CLAIM_CHANGED_MEANWHILE where it is not as it was read, CLAIM_EXISTS where the number is taken.
     */
    void renumber(Claim<?> claim, Claim<?> renumbered, Change change);

    /** The id that its agency gave a claim when it entered it a second time. */
    void adopt(Claim<?> claim, UUID id, Change change);
}
