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
 * @param came the claim as it came
 */
public record ClaimConflict(
        long place, ClaimNumber number, OfficeCode sender, long sequence, Came came, Optional<Choice> decided)
        implements Conflict {

    /**
     * @param acceptedOn at the counter
     * @param on the day its package was applied
     */
    public record Came(UUID id, int revision, JalaliDate acceptedOn, JalaliDate on, ClaimContent content) {}

    @Override
    public Disputed kind() {
        return Disputed.CLAIM;
    }

    @Override
    public String subject() {
        return number.toString();
    }

    @Override
    public JalaliDate cameOn() {
        return came.on();
    }
}
