package ir.kargozar.training.register;

import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.fact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Facts in a list. */
final class MemoryFacts implements Facts {
    private final List<Fact> kept = new ArrayList<>();

    @Override
    public void add(List<Fact> facts, Change change) {
        kept.addAll(facts);
    }

    @Override
    public List<Fact> all() {
        return where(_ -> true);
    }

    @Override
    public List<Fact> of(Set<Kind> kinds) {
        return where(fact -> kinds.contains(fact.kind()));
    }

    @Override
    public List<Fact> of(NationalId person) {
        return where(fact ->
                fact.subject().filter(about -> about.person().equals(person)).isPresent());
    }

    private List<Fact> where(Predicate<Fact> wanted) {
        return kept.stream().filter(wanted).sorted(Fact.ORDER).toList();
    }
}
