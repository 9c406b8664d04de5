package ir.kargozar.settlement.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts that this office states: kept, and in the ledger at once. */
public final class Writing {
    private final Facts facts;
    private final Ledger ledger;
    private final OfficeCode office;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    /** @param office that states them */
    public Writing(Facts facts, OfficeCode office, Clock clock) {
        this.facts = facts;
        this.ledger = Ledger.of(facts.all());
        this.office = office;
        this.clock = clock;
    }

    public Ledger ledger() {
        return ledger;
    }

    Facts facts() {
        return facts;
    }

    OfficeCode office() {
        return office;
    }

    public JalaliDate today() {
        return JalaliDate.of(LocalDate.now(clock));
    }

    /** What stays at home. */
    public Fact state(Event event, String who) {
        return keep(Optional.empty(), event, who);
    }

    /** As {@link #state(Event, String)}, many of one kind at once. */
    public void state(List<? extends Event> events, String who) {
        List<Fact> made =
                events.stream().map(event -> fact(Optional.empty(), event, who)).toList();
        if (!made.isEmpty()) {
            facts.add(made, change(made.getFirst(), who));
            made.forEach(ledger::take);
        }
    }

    /** What another office is told. */
    public Fact tell(OfficeCode to, Event event, String who) {
        return keep(Optional.of(to), event, who);
    }

    private Fact keep(Optional<OfficeCode> to, Event event, String who) {
        Fact fact = fact(to, event, who);
        facts.add(List.of(fact), change(fact, who));
        ledger.take(fact);
        return fact;
    }

    private Fact fact(Optional<OfficeCode> to, Event event, String who) {
        return new Fact(ids.generate(), office, to, today(), who, event);
    }

    private static Change change(Fact fact, String who) {
        return new Change(who, "settlement." + fact.kind().word());
    }
}
