package ir.kargozar.settlement.fact;

import ir.kargozar.identity.OfficeCode;
import java.util.List;

/** What happened, own facts and those that came. */
public interface Facts {
    /** Keeps own ones in this order, each with its log row; part of the running transaction. */
    void add(List<Fact> facts);

    /** In no order. */
    List<Fact> all();

    /** What was kept behind a mark; everything where what was kept before it was undone since. */
    News since(Mark mark);

    /** Behind everything that is kept now. */
    Mark mark();

    /** Whether there is any. */
    boolean isAny();

    /** An office was put back from a backup: all that it stated is sent to it once more. */
    void giveBack(OfficeCode office);

    /** Facts that came go back to whoever stated them, in front of what is stated next: their proof, should their office have lost them. */
    void giveBack(List<Fact> facts);

    /** How often this workspace was put back from a backup, as its log says. */
    int restorations();

    /**
     * How far somebody has read.
     *
     * @param seal of the log at that moment: whatever is undone, or done instead, has another one
     */
    record Mark(long position, long entries, String seal) {
        public static final Mark NONE = new Mark(0, 0, "");
    }

    /**
     * What is new.
     *
     * @param isAnew whether it is everything: what was read before is not to be believed
     * @param mark behind it
     */
    record News(boolean isAnew, List<Fact> facts, Mark mark) {
        public News {
            facts = List.copyOf(facts);
        }
    }
}
