package ir.kargozar.settlement.simulation;

import ir.kargozar.handover.settlement.SettlementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import ir.kargozar.settlement.fact.Event.Heard;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.settlement.fact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A desk's facts in memory. What was sent, its line knows. */
final class MemoryFacts implements Facts, SettlementCopies, Transactions {
    private final OfficeCode own;
    private final Consumer<Fact> stated;
    private Map<UUID, Fact> facts = new LinkedHashMap<>();
    private Set<OfficeCode> givenBack = new HashSet<>();
    private Set<UUID> proofs = new HashSet<>();
    private int restorations;
    private long lives = 1;

    /** @param stated told of each own fact before it is kept */
    MemoryFacts(OfficeCode own, Consumer<Fact> stated) {
        this.own = own;
        this.stated = stated;
    }

    record Copy(Map<UUID, Fact> facts, Set<OfficeCode> givenBack, Set<UUID> proofs, int restorations) {}

    Copy copy() {
        return new Copy(new LinkedHashMap<>(facts), new HashSet<>(givenBack), new HashSet<>(proofs), restorations);
    }

    void putBack(Copy copy) {
        facts = new LinkedHashMap<>(copy.facts());
        givenBack = new HashSet<>(copy.givenBack());
        proofs = new HashSet<>(copy.proofs());
        restorations = copy.restorations();
        lives++;
    }

    void noteRestoration() {
        restorations++;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        Copy before = copy();
        try {
            return work.get();
        } catch (RuntimeException e) {
            putBack(before);
            throw e;
        }
    }

    @Override
    public void add(List<Fact> more) {
        for (Fact fact : more) {
            stated.accept(fact);
            facts.put(fact.id(), fact);
        }
    }

    @Override
    public List<Fact> all() {
        return new ArrayList<>(facts.values());
    }

    /** Each life after an undoing or a backup has another seal. */
    @Override
    public News since(Mark mark) {
        Mark now = mark();
        boolean isAnew = !mark.seal().equals(now.seal());
        return new News(isAnew, all().subList(isAnew ? 0 : Math.toIntExact(mark.position()), facts.size()), now);
    }

    @Override
    public Mark mark() {
        return new Mark(facts.size(), 1, Long.toString(lives));
    }

    @Override
    public boolean isAny() {
        return !facts.isEmpty();
    }

    @Override
    public void giveBack(OfficeCode office) {
        givenBack.add(office);
    }

    @Override
    public void giveBack(List<Fact> some) {
        some.forEach(fact -> proofs.add(fact.id()));
    }

    @Override
    public int restorations() {
        return restorations;
    }

    @Override
    public List<Fact> due(OfficeCode recipient, int limit) {
        return facts.values().stream()
                .filter(fact -> fact.to().filter(recipient::equals).isPresent()
                        || (fact.by().equals(recipient)
                                && (givenBack.contains(recipient) || proofs.contains(fact.id()))))
                .toList();
    }

    @Override
    public void sent(OfficeCode recipient, List<Fact> some, long sequence) {}

    @Override
    public void unsent(OfficeCode recipient, UUID fact) {}

    @Override
    public boolean isAsking(OfficeCode other) {
        return facts.values().stream()
                .anyMatch(fact -> fact.kind() == Kind.RESTORED
                        && fact.by().equals(own)
                        && fact.to().filter(other::equals).isPresent()
                        && facts.values().stream()
                                .noneMatch(answer ->
                                        answer.event() instanceof Heard(UUID restored) && restored.equals(fact.id())));
    }

    @Override
    public Map<UUID, Fact> known(Collection<UUID> ids) {
        Map<UUID, Fact> known = new HashMap<>();
        ids.stream().filter(facts::containsKey).forEach(id -> known.put(id, facts.get(id)));
        return known;
    }

    @Override
    public void receive(List<Fact> fresh, From from, Change change) {
        fresh.forEach(fact -> facts.put(fact.id(), fact));
    }
}
