package ir.kargozar.settlement.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.settlement.fact.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts that this office states in one transaction: in the ledger at once, kept together at its end. */
public final class Writing {
    /** One for the process: what is stated later has the later id, within a millisecond too. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Facts facts;
    private final KeptLedger kept;
    private final Ledger ledger;
    private final Self self;
    private final JalaliDate today;
    private final Map<Kind, List<Fact>> made = new EnumMap<>(Kind.class);
    private final List<Fact> back = new ArrayList<>();

    /**
     * Who states them.
     *
     * @param others trusted desks with which this one settles: a documents office's branches, a branch's offices
     */
    public record Self(OfficeCode office, Clock clock, Collection<OfficeCode> others) {}

    public Writing(Facts facts, KeptLedger kept, Self self) {
        this.facts = facts;
        this.kept = kept;
        this.ledger = kept.upToDate();
        this.self = self;
        this.today = JalaliDate.of(LocalDate.now(self.clock()));
    }

    public Ledger ledger() {
        return ledger;
    }

    Facts facts() {
        return facts;
    }

    OfficeCode office() {
        return self.office();
    }

    Collection<OfficeCode> others() {
        return self.others();
    }

    /** Whether this office, put back from a backup, still waits for what others know. */
    public boolean isWaiting() {
        return ledger.restorations().isWaiting(office(), others());
    }

    public JalaliDate today() {
        return today;
    }

    /** What stays at home. */
    public Fact state(Event event, String who) {
        return make(Optional.empty(), event, who);
    }

    /** What another office is told. */
    public Fact tell(OfficeCode to, Event event, String who) {
        return make(Optional.of(to), event, who);
    }

    private Fact make(Optional<OfficeCode> to, Event event, String who) {
        Fact fact = new Fact(IDS.generate(), office(), to, today, who, event);
        made.computeIfAbsent(fact.kind(), _ -> new ArrayList<>()).add(fact);
        ledger.take(fact);
        return fact;
    }

    /** Facts that came go back with what is stated. */
    void giveBack(List<Fact> some) {
        back.addAll(some);
    }

    /** Keeps everything, kind by kind: a decision before its papers. */
    public void save() {
        if (!back.isEmpty()) {
            facts.giveBack(back);
        }
        if (!made.isEmpty()) {
            facts.add(made.values().stream().flatMap(List::stream).toList());
            kept.goOn();
        }
    }

    /** Nothing of it is kept. */
    public void undo() {
        if (!made.isEmpty()) {
            kept.forget();
        }
    }
}
