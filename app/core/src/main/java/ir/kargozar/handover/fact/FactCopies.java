package ir.kargozar.handover.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.training.fact.Fact;
import java.util.List;
import java.util.UUID;

/** Which facts of training each office was sent, and what came. Everything within the running transaction. */
public interface FactCopies {
    /** Own ones that the documents office was not sent, in their order, at most {@code limit}. */
    List<Fact> dueToOffice(OfficeCode office, int limit);

    /**
     * What an agency was not sent: what is for everyone, and what happened to those who were ever introduced there, whoever states
     * it but the agency itself; its own too after {@link #giveBack}. In their order, at most {@code limit}.
     */
    List<Fact> dueToAgency(OfficeCode agency, int limit);

    /** They are in a package now. */
    void sent(OfficeCode recipient, List<Fact> facts, long sequence);

    /** It never came: the package that took it was refused for ever. */
    void unsent(OfficeCode recipient, UUID fact);

    /** The agency was restored from a backup: what it stated is sent to it once more. */
    void giveBack(OfficeCode agency);

    /** Keeps what came, once; false where another stands here under its id. */
    boolean receive(Fact fact, From from, Change change);

    /** Whose package brought it, and when. */
    record From(OfficeCode sender, JalaliDate on) {}
}
