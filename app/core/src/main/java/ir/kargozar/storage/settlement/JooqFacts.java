package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.LOG;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT_SENT;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Facts of the offset in their table. */
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
        return stored.list(DSL.noCondition(), Integer.MAX_VALUE);
    }

    @Override
    public boolean isAny() {
        return store.dsl().fetchExists(SETTLEMENT_FACT);
    }

    @Override
    public void giveBack(OfficeCode office) {
        Condition isTheirs = SETTLEMENT_FACT.STATED_BY.eq(office.value());
        store.joined(() -> {
            back(isTheirs);
            store.dsl()
                    .deleteFrom(SETTLEMENT_FACT_SENT)
                    .where(SETTLEMENT_FACT_SENT.RECIPIENT.eq(office.value()))
                    .and(SETTLEMENT_FACT_SENT.FACT.in(DSL.select(SETTLEMENT_FACT.POSITION)
                            .from(SETTLEMENT_FACT)
                            .where(isTheirs)))
                    .execute();
        });
    }

    @Override
    public void giveBack(List<Fact> facts) {
        back(SETTLEMENT_FACT.ID.in(
                facts.stream().map(fact -> fact.id().toString()).toList()));
    }

    private void back(Condition which) {
        store.dsl()
                .update(SETTLEMENT_FACT)
                .set(SETTLEMENT_FACT.BACK, 1L)
                .where(which)
                .and(SETTLEMENT_FACT.CAME_FROM.isNotNull())
                .execute();
    }

    /** Also where another office's word showed it: this one goes on behind packages that are not here. */
    @Override
    public int restorations() {
        return store.dsl().fetchCount(LOG, LOG.ACTION.in(DSL.inline("backup.restored"), DSL.inline("package.resumed")));
    }
}
