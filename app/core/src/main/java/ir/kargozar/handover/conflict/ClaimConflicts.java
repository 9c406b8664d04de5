package ir.kargozar.handover.conflict;

import ir.kargozar.handover.conflict.Conflict.Choice;
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

    /** Notes what was chosen, and between what. */
    void decide(long place, Choice choice, List<Differing> seen, Change change);

    /** What a decided one was chosen between; empty where it is open, or was decided before this was kept. */
    List<Differing> seen(long place);
}
