package ir.kargozar.claim.draft;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was done with a claim.
 *
 * @param action stable word, such as {@code claim.accepted}
 * @param status where the claim stood after it; empty where it stood as before
 * @param reasons of a return
 */
public record ClaimStep(Instant at, String who, String action, Optional<Status> status, List<ReturnReason> reasons) {
    public ClaimStep {
        reasons = List.copyOf(reasons);
    }
}
