package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Reversed;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Declared debts and what was decided on each: the first decision counts, however they came. */
public final class Declarations {
    private final Receivables receivables;
    private final Papers papers;
    private final Map<UUID, Fact> declared = new HashMap<>();
    private final Map<DebtKey, List<Fact>> ofDebt = new HashMap<>();
    private final Map<UUID, Fact> undecided = new HashMap<>();
    private final Map<UUID, Fact> decisions = new HashMap<>();
    private final Map<UUID, Fact> reversals = new HashMap<>();
    private final Map<UUID, Deducted> applied = new HashMap<>();
    private final Map<UUID, UUID> declarationOf = new HashMap<>();
    private final Map<UUID, UUID> reversedBy = new HashMap<>();

    /** A debt by its number, which is its branch's own. */
    record DebtKey(OfficeCode branch, Reference number) {}

    Declarations(Receivables receivables, Papers papers) {
        this.receivables = receivables;
        this.papers = papers;
    }

    void take(Fact fact) {
        switch (fact.event()) {
            case Declared debt -> {
                declared.put(fact.id(), fact);
                ofDebt.computeIfAbsent(new DebtKey(fact.by(), debt.debt()), _ -> new ArrayList<>())
                        .add(fact);
                if (!decisions.containsKey(fact.id())) {
                    undecided.put(fact.id(), fact);
                }
            }
            case Deducted deducted -> {
                declarationOf.put(fact.id(), deducted.declaration());
                decide(deducted.declaration(), fact);
            }
            case Refused refused -> decide(refused.declaration(), fact);
            case Reversed reversed -> {
                reversals.merge(reversed.deduction(), fact, Ledger::earlier);
                reversedBy.put(fact.id(), reversed.deduction());
                slipped(fact.id());
            }
            default -> throw new IllegalStateException();
        }
    }

    /** A slip came: of a reversal it gives the receivables back. */
    void slipped(UUID entry) {
        Optional.ofNullable(reversedBy.get(entry)).map(declarationOf::get).ifPresent(this::apply);
    }

    private void decide(UUID declaration, Fact fact) {
        decisions.merge(declaration, fact, Ledger::earlier);
        undecided.remove(declaration);
        apply(declaration);
    }

    /**
     * Documents bear the deduction that counts until it is reversed and the branch has said so: what is deducted next could else rest
     * on a reversal that is lost with a backup.
     */
    private void apply(UUID declaration) {
        Deducted before = applied.remove(declaration);
        if (before != null) {
            receivables.take(before.parts(), -1);
        }
        deduction(declaration).filter(fact -> !isUndone(fact)).ifPresent(fact -> {
            Deducted now = (Deducted) fact.event();
            receivables.take(now.parts(), 1);
            applied.put(declaration, now);
        });
    }

    private boolean isUndone(Fact deduction) {
        return reversal(deduction.id())
                .filter(opposite -> papers.slip(opposite.id()).isPresent())
                .isPresent();
    }

    public Optional<Fact> find(UUID declaration) {
        return Optional.ofNullable(declared.get(declaration));
    }

    /** Deducted or refused. */
    public Optional<Fact> decision(UUID declaration) {
        return Optional.ofNullable(decisions.get(declaration));
    }

    public Optional<Fact> deduction(UUID declaration) {
        return decision(declaration).filter(fact -> fact.event() instanceof Deducted);
    }

    /** The opposite entry of a deduction. */
    public Optional<Fact> reversal(UUID deduction) {
        return Optional.ofNullable(reversals.get(deduction));
    }

    /** The declaration on which an entry is: its own, or that of the deduction that it reverses. */
    public Optional<Fact> of(Event.Entry entry) {
        return switch (entry) {
            case Deducted deducted -> find(deducted.declaration());
            case Reversed reversed ->
                Optional.ofNullable(declarationOf.get(reversed.deduction())).flatMap(this::find);
        };
    }

    /** What an office has to decide, in {@link Fact#ORDER}. */
    List<Fact> undecided(OfficeCode office) {
        return undecided.values().stream()
                .filter(fact -> fact.to().filter(office::equals).isPresent())
                .sorted(Fact.ORDER)
                .toList();
    }

    /** In {@link Fact#ORDER}. */
    public List<Fact> undecided() {
        return sorted(undecided.values());
    }

    /** In {@link Fact#ORDER}. */
    public List<Fact> all() {
        return sorted(declared.values());
    }

    /** Of one debt, in {@link Fact#ORDER}. */
    public List<Fact> of(OfficeCode branch, Reference debt) {
        return sorted(ofDebt.getOrDefault(new DebtKey(branch, debt), Collections.emptyList()));
    }

    /** Deductions that count and what reverses them, by id: all that moves money. In {@link Fact#ORDER}. */
    public Map<UUID, Fact> entries() {
        Map<UUID, Fact> entries = new LinkedHashMap<>();
        for (Fact each : sorted(decisions.values())) {
            if (each.event() instanceof Deducted) {
                entries.put(each.id(), each);
                reversal(each.id()).ifPresent(opposite -> entries.put(opposite.id(), opposite));
            }
        }
        return entries;
    }

    /** Whether it moves money: of several deductions of a debt, or reversals of a deduction, only one does. */
    boolean isEntry(Fact fact) {
        return switch (fact.event()) {
            case Deducted deducted -> is(decision(deducted.declaration()), fact.id());
            case Reversed reversed ->
                is(reversal(reversed.deduction()), fact.id())
                        && Optional.ofNullable(declarationOf.get(reversed.deduction()))
                                .filter(declaration -> is(decision(declaration), reversed.deduction()))
                                .isPresent();
            default -> false;
        };
    }

    private static boolean is(Optional<Fact> fact, UUID id) {
        return fact.filter(found -> found.id().equals(id)).isPresent();
    }

    private static List<Fact> sorted(Collection<Fact> facts) {
        return facts.stream().sorted(Fact.ORDER).toList();
    }
}
