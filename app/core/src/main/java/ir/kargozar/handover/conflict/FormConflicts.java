package ir.kargozar.handover.conflict;

import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.log.Change;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.form.FormNumber;
import java.util.List;
import java.util.Optional;

/** Other offices' forms that came otherwise than they stand here. Everything within the running transaction. */
public interface FormConflicts {

    /** Keeps one beside the form; the same once. */
    void keep(FormConflict conflict, Change change);

    /** Those that wait for a person, oldest first, behind {@code after}, at most {@code limit}. */
    List<FormConflict> open(long after, int limit);

    /** How many wait. */
    long openCount();

    Optional<FormConflict> find(long place);

    /** Those of a form, decided or not, in the order in which they came. */
    List<FormConflict> of(FormNumber number);

    /** Notes what was chosen, and between what. */
    void decide(long place, Choice choice, List<Differing> seen, Change change);

    /** What a decided one was chosen between; empty where it is open. */
    List<Differing> seen(long place);

    /** What came stands in the place of the form here, and of that printed version of it. */
    void take(FormConflict conflict, FormIndex index, Change change);
}
