package ir.kargozar.storage.training;

import static ir.kargozar.storage.schema.Tables.TRAINING_FACT;

import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.fact.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Facts of training in their table. */
public final class JooqFacts implements Facts {
    private final Store store;
    private final ChangeLog log;
    private final StoredFacts stored;

    public JooqFacts(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredFacts(store);
    }

    @Override
    public void add(List<Fact> facts, Change change) {
        store.joined(() -> facts.forEach(fact -> {
            stored.add(fact, Optional.empty(), Optional.empty());
            StoredFacts.note(log, fact, change);
        }));
    }

    @Override
    public List<Fact> all() {
        return where(DSL.noCondition());
    }

    @Override
    public List<Fact> of(Set<Kind> kinds) {
        return where(TRAINING_FACT.KIND.in(kinds.stream().map(Kind::name).toList()));
    }

    @Override
    public List<Fact> of(NationalId person) {
        return where(TRAINING_FACT.PERSON.eq(person.value()));
    }

    private List<Fact> where(Condition wanted) {
        return stored.list(wanted).stream().sorted(Fact.ORDER).toList();
    }
}
