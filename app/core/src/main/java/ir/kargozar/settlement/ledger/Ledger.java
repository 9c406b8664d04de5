package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All facts of a workspace, folded: whatever order they came in, and however often, the same comes out. Not thread safe.
 */
public final class Ledger {
    private final Set<UUID> known = new HashSet<>();
    private final Registered registered = new Registered();
    private final Receivables receivables = new Receivables();
    private final Papers papers = new Papers();
    private final Declarations declarations = new Declarations(receivables, papers);
    private final JointMeeting meeting = new JointMeeting();
    private final Lacking lacking = new Lacking(papers);
    private final Restorations restorations = new Restorations();
    private final Map<Reference, Fact> debts = new HashMap<>();

    public static Ledger of(Collection<Fact> facts) {
        Ledger ledger = new Ledger();
        facts.forEach(ledger::take);
        return ledger;
    }

    /** One more fact; known ones change nothing. */
    public void take(Fact fact) {
        if (!known.add(fact.id())) {
            return;
        }
        switch (fact.event()) {
            case Event.Centre _, Event.Workshop _ -> registered.take(fact);
            case Event.Receivable _, Event.ListWithdrawn _, Event.ListGiven _ -> receivables.take(fact);
            case Event.Declared _, Event.Refused _ -> declarations.take(fact);
            case Event.Deducted _, Event.Reversed _ -> {
                declarations.take(fact);
                lacking.entry(fact);
            }
            case Event.Told _ -> papers.take(fact);
            case Event.Notice notice -> paper(fact, notice.of());
            case Event.Voucher voucher -> paper(fact, voucher.of());
            case Event.Slip slip -> {
                paper(fact, slip.of());
                declarations.slipped(slip.of());
            }
            case Event.Debt debt -> debts.merge(debt.number(), fact, Ledger::earlier);
            case Event.Tabled _, Event.Verdict _ -> meeting.take(fact);
            case Event.Restored _, Event.Heard _ -> restorations.take(fact);
        }
    }

    private void paper(Fact fact, UUID entry) {
        papers.take(fact);
        lacking.paper(entry);
    }

    /** Entries that count and whose next paper an office makes, in {@link Fact#ORDER}. */
    List<Fact> lacking(OfficeCode office) {
        return lacking.at(office).stream().filter(declarations::isEntry).toList();
    }

    static Fact earlier(Fact one, Fact other) {
        return Fact.ORDER.compare(one, other) <= 0 ? one : other;
    }

    static Fact later(Fact one, Fact other) {
        return Fact.ORDER.compare(one, other) <= 0 ? other : one;
    }

    public Registered registered() {
        return registered;
    }

    public Receivables receivables() {
        return receivables;
    }

    public Declarations declarations() {
        return declarations;
    }

    public Papers papers() {
        return papers;
    }

    public JointMeeting meeting() {
        return meeting;
    }

    public Restorations restorations() {
        return restorations;
    }

    /** A debt of this branch. */
    public Optional<Event.Debt> debt(Reference number) {
        return Optional.ofNullable(debts.get(number)).map(Fact::event).map(Event.Debt.class::cast);
    }

    /** Debts of this branch with the day they were entered, in {@link Fact#ORDER}. */
    public List<Fact> debtFacts() {
        return debts.values().stream().sorted(Fact.ORDER).toList();
    }

    /** Debts of this branch, in no order. */
    public Collection<Event.Debt> debts() {
        return debts.values().stream()
                .map(Fact::event)
                .map(Event.Debt.class::cast)
                .toList();
    }

    /** Where a declared debt stands: its last declaration says. */
    public DebtState state(Fact declaration) {
        return declarations
                .decision(declaration.id())
                .map(decision -> decision.event() instanceof Event.Deducted ? settled(decision) : DebtState.REFUSED)
                .orElse(DebtState.DECLARED);
    }

    private DebtState settled(Fact deduction) {
        Optional<Fact> opposite = declarations.reversal(deduction.id());
        if (opposite.isPresent()) {
            return papers.slip(opposite.get().id()).isPresent() ? DebtState.REVERSED : DebtState.REVERSING;
        }
        return papers.slip(deduction.id()).isPresent() ? DebtState.SETTLED : DebtState.DEDUCTED;
    }
}
