package ir.kargozar.handover.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.settlement.fact.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which facts of the offset each office was sent, and what came. Everything within the running transaction. */
public interface SettlementCopies {
    /** What an office is told and was not sent: own facts, and its own that are given back to it. In their order. */
    List<Fact> due(OfficeCode recipient, int limit);

    /** They are in a package now. */
    void sent(OfficeCode recipient, List<Fact> facts, long sequence);

    /** It never came: the package that took it was refused for ever. */
    void unsent(OfficeCode recipient, UUID fact);

    /** Whether this office, put back from a backup, asked another one and has no answer. */
    boolean isAsking(OfficeCode other);

    /** What stands here under these ids. */
    Map<UUID, Fact> known(Collection<UUID> ids);

    /** Keeps what came, none of it known. */
    void receive(List<Fact> facts, From from, Change change);

    /** Whose package brought it, and when. */
    record From(OfficeCode sender, JalaliDate on) {}
}
