package ir.kargozar.handover.conflict;

import ir.kargozar.handover.conflict.Conflict.Choice;
import java.util.List;
import java.util.Optional;

/** Conflicts of one kind of record, within the running transaction. */
public sealed interface Comparison<C extends Compared> permits ClaimComparison, FormComparison {

    /** As {@link ConflictDesk#open}. */
    List<? extends Conflict> open(long after, int limit);

    long openCount();

    /** Empty where no conflict of this kind has this place. */
    Optional<C> compare(long place);

    /** Makes what was chosen hold; refused where the record can no longer be replaced. */
    void decide(C compared, Choice choice, String who);
}
