package ir.kargozar.handover.settlement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.fact.Fact;
import java.util.List;
import java.util.Optional;

/** What a documents office and a branch tell each other of debts that are set off, and both sides of the joint meeting of forms; between other desks nothing. */
public final class SettlementMail {
    private final SettlementCopies copies;
    private final Bookkeeping books;
    private final Office here;

    /** @param books gone on with after each package */
    public SettlementMail(SettlementCopies copies, Bookkeeping books, Office here) {
        this.copies = copies;
        this.books = books;
        this.here = here;
    }

    public SettlementCopies copies() {
        return copies;
    }

    /** Before the records of a package are taken. */
    public void ask(String who) {
        books.ask(who);
    }

    /** Before a package is made: a treatment directorate tells by itself what lies before the joint meeting. */
    public void prepare(Desk desk, String who) {
        if (here.desk() == Desk.TREATMENT_DIRECTORATE && Bookkeeping.isBetween(here.desk(), desk)) {
            books.settle(who);
        }
    }

    /** What the next package takes along, at most {@code limit}. */
    public List<Fact> due(OfficeCode recipient, Desk desk, int limit) {
        return Bookkeeping.isBetween(here.desk(), desk) ? copies.due(recipient, limit) : List.of();
    }

    /** Takes the other's word, and the own one back where it was asked for. Empty where it was taken; else why not. */
    public Optional<String> take(Fact fact, SettlementCopies.From from, Desk desk, String who) {
        if (!Bookkeeping.isBetween(here.desk(), desk)) {
            return Optional.of("RECORD_NOT_FOR_DESK");
        }
        boolean isTheirs = fact.kind().isOf(desk) && isFrom(fact, from.sender(), here.code());
        boolean isOurs = fact.kind().isOf(here.desk())
                && isFrom(fact, here.code(), from.sender())
                && (copies.isKnown(fact.id()) || copies.isAsking(from.sender()));
        if (!isTheirs && !isOurs) {
            return Optional.of("RECORD_SETTLEMENT_FOREIGN");
        }
        boolean isTaken = copies.receive(fact, from, new Change(who, "settlement.received"));
        return isTaken ? Optional.empty() : Optional.of("RECORD_SETTLEMENT_CONFLICT");
    }

    private static boolean isFrom(Fact fact, OfficeCode by, OfficeCode to) {
        return fact.by().equals(by) && fact.to().filter(to::equals).isPresent();
    }

    /** What follows from a package that was taken. Refused as the order of deductions is read. */
    public void settle(String who) {
        books.settle(who);
    }
}
