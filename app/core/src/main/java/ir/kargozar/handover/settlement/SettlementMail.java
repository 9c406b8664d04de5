package ir.kargozar.handover.settlement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

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

    /** Whether the next package would take something along, with what {@link #prepare} tells. */
    public boolean waits(OfficeCode recipient, Desk desk) {
        return Bookkeeping.isBetween(here.desk(), desk)
                && (!copies.due(recipient, 1).isEmpty() || books.isTabling(recipient));
    }

    /** What the next package takes along, at most {@code limit}. */
    public List<Fact> due(OfficeCode recipient, Desk desk, int limit) {
        return Bookkeeping.isBetween(here.desk(), desk) ? copies.due(recipient, limit) : List.of();
    }

    /**
     * Takes the other's words, and own ones back where they were asked for.
     *
     * @return by their places in the list, why some were not taken
     */
    public SortedMap<Integer, String> take(List<Fact> facts, SettlementCopies.From from, Desk desk, String who) {
        SortedMap<Integer, String> aside = new TreeMap<>();
        Map<UUID, Fact> known =
                new HashMap<>(copies.known(facts.stream().map(Fact::id).toList()));
        boolean isAsking = copies.isAsking(from.sender());
        List<Fact> fresh = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Fact same = known.get(fact.id());
            if (!Bookkeeping.isBetween(here.desk(), desk)) {
                aside.put(i, "RECORD_NOT_FOR_DESK");
            } else if (!isTheirs(fact, from.sender(), desk)
                    && !(isOurs(fact, from.sender()) && (same != null || isAsking))) {
                aside.put(i, "RECORD_SETTLEMENT_FOREIGN");
            } else if (same == null) {
                known.put(fact.id(), fact);
                fresh.add(fact);
            } else if (!same.equals(fact)) {
                aside.put(i, "RECORD_SETTLEMENT_CONFLICT");
            }
        }
        copies.receive(fresh, from, new Change(who, "settlement.received"));
        return aside;
    }

    private boolean isTheirs(Fact fact, OfficeCode sender, Desk desk) {
        return fact.kind().isOf(desk) && isFrom(fact, sender, here.code());
    }

    private boolean isOurs(Fact fact, OfficeCode sender) {
        return fact.kind().isOf(here.desk()) && isFrom(fact, here.code(), sender);
    }

    private static boolean isFrom(Fact fact, OfficeCode by, OfficeCode to) {
        return fact.by().equals(by) && fact.to().filter(to::equals).isPresent();
    }

    /** What follows from a package that was taken. Refused as the order of deductions is read. */
    public void settle(String who) {
        books.settle(who);
    }
}
