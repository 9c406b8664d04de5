package ir.kargozar.claim.draft;

import ir.kargozar.log.Change;
import java.util.List;

/**
 * The journal of entries left half way. Keeping one is cheap and writes no log row: it is no record yet. Each entry
 * counts its turns, so that two windows cannot keep or finish the same one.
 */
public interface UnfinishedEntries {

    /**
     * Keeps an entry: a new one in its first turn, else in place of the turn before.
     *
     * @return false, and nothing kept, where that turn is not there any more: it was finished, thrown away or taken up
     *     elsewhere
     */
    boolean keep(UnfinishedEntry entry);

    /** Takes an entry out because it became a claim; false where this turn of it is not there. */
    boolean forget(UnfinishedEntry entry);

    /** Takes an entry out because nobody wants it; the log keeps what was typed. False where it is not there. */
    boolean discard(UnfinishedEntry entry, Change change);

    /** Newest first by the time they were kept. */
    List<UnfinishedEntry> list();
}
