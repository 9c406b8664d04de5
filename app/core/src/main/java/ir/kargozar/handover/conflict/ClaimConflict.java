package ir.kargozar.handover.conflict;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.OfficeCode;
import java.util.Optional;
import java.util.UUID;

/**
 * The same claim, come again with other values.
 *
 * @param place 1, 2, 3 … in the order in which they came; 0 for one that is not kept yet
 * @param sender whose package brought it, and which
 * @param came the claim as it came
 * @param decided what a person chose; empty while it is open
 */
public record ClaimConflict(
        long place, ClaimNumber number, OfficeCode sender, long sequence, Came came, Optional<Choice> decided) {

    /**
     * @param acceptedOn at the counter
     * @param on the day its package was applied
     */
    public record Came(UUID id, int revision, JalaliDate acceptedOn, JalaliDate on, ClaimContent content) {}

    /** Which values hold. */
    public enum Choice {
        HERE,
        CAME
    }
}
