package ir.kargozar.claim.draft;

import ir.kargozar.claim.ClaimNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim half entered, or half changed.
 *
 * @param turn how often it was kept; 0 while it never was
 * @param edited the claim that is being changed or handed in again; empty for a new one
 */
public record UnfinishedEntry(UUID id, int turn, Optional<Edited> edited, Times times, TypedForm typed) {

    /** @param revision as the claim stood when the change began: who finishes must not undo another's work unseen */
    public record Edited(ClaimNumber number, int revision) {}

    /** @param who kept it last */
    public record Times(Instant begun, Instant kept, String who) {}

    /** The insured person's name as far as it is typed, else the national id; empty where neither is. */
    public String name() {
        String name = (typed.field("insured.firstName").strip() + " "
                        + typed.field("insured.lastName").strip())
                .strip();
        return name.isEmpty() ? typed.field("insured.nationalId").strip() : name;
    }

    /** With what stands there now. */
    public UnfinishedEntry with(TypedForm now) {
        return new UnfinishedEntry(id, turn, edited, times, now);
    }

    UnfinishedEntry kept(Instant at, String who) {
        return new UnfinishedEntry(id, turn + 1, edited, new Times(times.begun(), at, who), typed);
    }
}
