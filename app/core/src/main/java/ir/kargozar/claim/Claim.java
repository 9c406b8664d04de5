package ir.kargozar.claim;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A claim for reimbursement (A7), in the state its type names.
 *
 * @param id UUIDv7, the same in every office
 * @param revision 1, and one more at each change; the store refuses a change of another revision than the latest
 */
public record Claim<S extends ClaimState>(UUID id, ClaimNumber number, int revision, ClaimContent content, S state) {

    public static Claim<ClaimState.Draft> draft(UUID id, ClaimNumber number, ClaimContent content) {
        return new Claim<>(id, number, 1, content, new ClaimState.Draft());
    }

    /** This claim one step on: {@code claim.step(draft -> draft.accept(today))}. */
    public <T extends ClaimState> Claim<T> step(Function<? super S, T> step) {
        return new Claim<>(id, number, revision + 1, content, step.apply(state));
    }

    /** This claim seen in a state it is in, or nothing. */
    public <T extends ClaimState> Optional<Claim<T>> in(Class<T> type) {
        return type.isInstance(state)
                ? Optional.of(new Claim<>(id, number, revision, content, type.cast(state)))
                : Optional.empty();
    }

    public Status status() {
        return state.status();
    }
}
