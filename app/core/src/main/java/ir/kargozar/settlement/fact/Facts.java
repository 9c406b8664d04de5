package ir.kargozar.settlement.fact;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;

/** What happened, own facts and those that came. */
public interface Facts {
    /** Keeps own ones, each with its log row; part of the running transaction. */
    void add(List<Fact> facts, Change change);

    /** In no order. */
    List<Fact> all();

    /** Whether there is any. */
    boolean isAny();

    /** An office was put back from a backup: all that it stated is sent to it once more. */
    void giveBack(OfficeCode office);

    /** Facts that came go back to whoever stated them, in front of what is stated next: their proof, should their office have lost them. */
    void giveBack(List<Fact> facts);

    /** How often this workspace was put back from a backup, as its log says. */
    int restorations();
}
