package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.LOG;
import static ir.kargozar.storage.schema.Tables.LOG_HEAD;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT_SENT;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Facts of the offset in their table. */
public final class JooqFacts implements Facts {
    private final Store store;
    private final JooqChangeLog log;
    private final StoredFacts stored;
    private final String back;

    public JooqFacts(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredFacts(store);
        this.back = store.dsl()
                .update(SETTLEMENT_FACT)
                .set(SETTLEMENT_FACT.BACK, DSL.inline(1L))
                .where(SETTLEMENT_FACT.ID.eq(""))
                .and(SETTLEMENT_FACT.CAME_FROM.isNotNull())
                .getSQL();
    }

    @Override
    public void add(List<Fact> facts) {
        store.joined(() -> stored.add(
                facts,
                fact -> new Change(fact.who(), "settlement." + fact.kind().word()),
                Optional.empty(),
                log));
    }

    @Override
    public List<Fact> all() {
        return stored.behind(0);
    }

    /** The log is a chain: where its row still stands, all before it does. */
    @Override
    public News since(Mark mark) {
        boolean isAnew = mark.entries() == 0 || !mark.seal().equals(seal(mark.entries()));
        Mark now = mark();
        if (!isAnew && now.position() == mark.position()) {
            return new News(false, List.of(), now);
        }
        return new News(isAnew, stored.behind(isAnew ? 0 : mark.position()), now);
    }

    private String seal(long entry) {
        return store.dsl()
                .select(LOG.MAC)
                .from(LOG)
                .where(LOG.SEQUENCE.eq(entry))
                .fetchOptional(LOG.MAC)
                .map(HexFormat.of()::formatHex)
                .orElse("");
    }

    @Override
    public Mark mark() {
        return store.dsl()
                .select(LOG_HEAD.ENTRIES, LOG_HEAD.LAST_MAC)
                .from(LOG_HEAD)
                .fetchSingle(row ->
                        new Mark(stored.last(), row.value1(), HexFormat.of().formatHex(row.value2())));
    }

    @Override
    public boolean isAny() {
        return store.dsl().fetchExists(SETTLEMENT_FACT);
    }

    @Override
    public void giveBack(OfficeCode office) {
        Condition isTheirs = SETTLEMENT_FACT.STATED_BY.eq(office.value());
        store.joined(() -> {
            store.dsl()
                    .update(SETTLEMENT_FACT)
                    .set(SETTLEMENT_FACT.BACK, 1L)
                    .where(isTheirs)
                    .and(SETTLEMENT_FACT.CAME_FROM.isNotNull())
                    .execute();
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
        store.batch(
                back,
                facts.stream()
                        .<@Nullable Object[]>map(
                                fact -> new @Nullable Object[] {fact.id().toString()})
                        .toList());
    }

    /** Also where another office's word showed it: this one goes on behind packages that are not here. */
    @Override
    public int restorations() {
        return store.dsl().fetchCount(LOG, LOG.ACTION.in(DSL.inline("backup.restored"), DSL.inline("package.resumed")));
    }
}
