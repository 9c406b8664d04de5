package ir.kargozar.settlement.simulation;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.settlement.SettlementCopies.From;
import ir.kargozar.handover.settlement.SettlementMail;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A desk with its lines to others: what a package names before it must be what was applied last, as between real desks. */
final class Station {
    static final String WHO = "mina";

    final Office office;
    final MemoryFacts facts;
    final CentreDesk centres;
    final DebtDesk debts;
    final Bookkeeping books;
    private final SettlementMail mail;
    private final Clock clock;
    private Map<OfficeCode, Wire> wires = new HashMap<>();

    /**
     * @param before the sender's package that the receiver has to have last
     * @param seen the receiver's package that the sender has last
     */
    record Parcel(Station from, long id, long before, long seen, List<Fact> facts) {}

    /** To one other desk. */
    private static final class Wire {
        long applied;
        long acknowledged;
        Map<Long, Set<UUID>> carried = new HashMap<>();

        Wire copy() {
            Wire copy = new Wire();
            copy.applied = applied;
            copy.acknowledged = acknowledged;
            copy.carried = new HashMap<>(carried);
            return copy;
        }

        Set<UUID> there() {
            return carried.getOrDefault(acknowledged, Set.of());
        }
    }

    Station(String code, Desk desk, Bookkeeping.Terms terms, Clock clock, Others others) {
        this.office = new Office(new OfficeCode(code), new Line(code), desk, new Line("Fars"), false);
        this.clock = clock;
        this.facts = new MemoryFacts(office.code(), others.stated());
        this.books = new Bookkeeping(
                facts, facts, terms, new Bookkeeping.Here(office, clock, Texts.of(Language.EN), others::codes));
        this.centres = new CentreDesk(books);
        this.debts = new DebtDesk(books);
        this.mail = new SettlementMail(facts, books, office);
    }

    /** @param stated told of each fact that the desk states */
    record Others(Collection<OfficeCode> codes, Consumer<Fact> stated) {}

    OfficeCode code() {
        return office.code();
    }

    Ledger ledger() {
        return books.ledger();
    }

    private Wire wire(Station other) {
        return wires.computeIfAbsent(other.code(), _ -> new Wire());
    }

    Parcel make(Station to, long id) {
        Wire wire = wire(to);
        List<Fact> due = mail.due(to.code(), to.office.desk(), Integer.MAX_VALUE).stream()
                .filter(fact -> !wire.there().contains(fact.id()))
                .toList();
        Set<UUID> carried = new HashSet<>(wire.there());
        due.forEach(fact -> carried.add(fact.id()));
        wire.carried.put(id, carried);
        return new Parcel(this, id, wire.acknowledged, wire.applied, due);
    }

    /** Nothing that the other has not said to have. */
    boolean isQuiet(Station to) {
        Wire wire = wire(to);
        return mail.due(to.code(), to.office.desk(), Integer.MAX_VALUE).stream()
                .allMatch(fact -> wire.there().contains(fact.id()));
    }

    /** Codes of what was set aside. */
    List<String> take(Parcel came) {
        Wire wire = wire(came.from());
        wire.acknowledged = came.seen();
        if (came.before() != wire.applied) {
            return List.of();
        }
        mail.ask(WHO);
        From from = new From(came.from().code(), JalaliDate.of(LocalDate.now(clock)));
        List<String> aside = List.copyOf(
                mail.take(came.facts(), from, came.from().office.desk(), WHO).values());
        wire.applied = came.id();
        mail.settle(WHO);
        return aside;
    }

    Runnable backup() {
        MemoryFacts.Copy kept = facts.copy();
        Map<OfficeCode, Wire> lines = new HashMap<>();
        wires.forEach((code, wire) -> lines.put(code, wire.copy()));
        return () -> {
            facts.putBack(kept);
            facts.noteRestoration();
            wires = new HashMap<>();
            lines.forEach((code, wire) -> wires.put(code, wire.copy()));
        };
    }
}
