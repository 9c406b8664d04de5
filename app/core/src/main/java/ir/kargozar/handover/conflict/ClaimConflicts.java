package ir.kargozar.handover.conflict;

import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** Claims that came otherwise than they stand here. Everything within the running transaction. */
public interface ClaimConflicts {

    /** Keeps one; the same values of the same claim once. */
    void keep(ClaimConflict conflict, Change change);

    /** Those that wait for a person, oldest first, behind {@code after}, at most {@code limit}. */
    List<ClaimConflict> open(long after, int limit);

    /** How many wait. */
    long openCount();

    Optional<ClaimConflict> find(long place);

    /** Notes what was chosen. */
    void decide(long place, ClaimConflict.Choice choice, Change change);
}
