package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT_SENT;

import ir.kargozar.handover.settlement.SettlementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.settlement.fact.Event.Heard;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Facts of the offset between offices in their tables. */
public final class JooqSettlementCopies implements SettlementCopies {
    private static final int CHUNK = 1_000;

    private final Store store;
    private final JooqChangeLog log;
    private final StoredFacts stored;
    private final String sent;

    public JooqSettlementCopies(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredFacts(store);
        this.sent = store.dsl()
                .insertInto(
                        SETTLEMENT_FACT_SENT,
                        SETTLEMENT_FACT_SENT.RECIPIENT,
                        SETTLEMENT_FACT_SENT.FACT,
                        SETTLEMENT_FACT_SENT.SEQUENCE)
                .select(DSL.select(
                                DSL.cast(DSL.val(""), SETTLEMENT_FACT_SENT.RECIPIENT),
                                SETTLEMENT_FACT.POSITION,
                                DSL.cast(DSL.val(0L), SETTLEMENT_FACT_SENT.SEQUENCE))
                        .from(SETTLEMENT_FACT)
                        .where(SETTLEMENT_FACT.ID.eq("")))
                .getSQL();
    }

    /** Each half by its own index. */
    @Override
    public List<Fact> due(OfficeCode recipient, int limit) {
        Condition isOwn = SETTLEMENT_FACT.TOLD.eq(recipient.value());
        Condition isBack = SETTLEMENT_FACT.STATED_BY.eq(recipient.value()).and(SETTLEMENT_FACT.BACK.eq(1L));
        return stored.list(
                SETTLEMENT_FACT.POSITION.in(unsent(recipient, isOwn).unionAll(unsent(recipient, isBack))), limit);
    }

    private static Select<Record1<Long>> unsent(OfficeCode recipient, Condition which) {
        return DSL.select(SETTLEMENT_FACT.POSITION)
                .from(SETTLEMENT_FACT)
                .where(which)
                .and(DSL.notExists(DSL.selectOne()
                        .from(SETTLEMENT_FACT_SENT)
                        .where(SETTLEMENT_FACT_SENT.FACT.eq(SETTLEMENT_FACT.POSITION))
                        .and(SETTLEMENT_FACT_SENT.RECIPIENT.eq(recipient.value()))));
    }

    @Override
    public void sent(OfficeCode recipient, List<Fact> facts, long sequence) {
        store.batch(
                sent,
                facts.stream()
                        .<@Nullable Object[]>map(fact -> new @Nullable Object[] {
                            recipient.value(), sequence, fact.id().toString()
                        })
                        .toList());
    }

    @Override
    public void unsent(OfficeCode recipient, UUID fact) {
        store.dsl()
                .deleteFrom(SETTLEMENT_FACT_SENT)
                .where(SETTLEMENT_FACT_SENT.RECIPIENT.eq(recipient.value()))
                .and(SETTLEMENT_FACT_SENT.FACT.in(DSL.select(SETTLEMENT_FACT.POSITION)
                        .from(SETTLEMENT_FACT)
                        .where(SETTLEMENT_FACT.ID.eq(fact.toString()))))
                .execute();
    }

    @Override
    public boolean isAsking(OfficeCode other) {
        List<Fact> asked = stored.list(
                SETTLEMENT_FACT.KIND.eq(Kind.RESTORED.name()).and(SETTLEMENT_FACT.TOLD.eq(other.value())),
                Integer.MAX_VALUE);
        if (asked.isEmpty()) {
            return false;
        }
        Condition isAnswer = SETTLEMENT_FACT.KIND.eq(Kind.HEARD.name());
        Set<UUID> answered =
                stored.list(isAnswer.and(SETTLEMENT_FACT.STATED_BY.eq(other.value())), Integer.MAX_VALUE).stream()
                        .map(fact -> ((Heard) fact.event()).restored())
                        .collect(Collectors.toSet());
        return asked.stream().anyMatch(fact -> !answered.contains(fact.id()));
    }

    @Override
    public Map<UUID, Fact> known(Collection<UUID> ids) {
        List<String> all = ids.stream().map(UUID::toString).toList();
        Map<UUID, Fact> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            stored.list(SETTLEMENT_FACT.ID.in(some), CHUNK).forEach(fact -> known.put(fact.id(), fact));
        }
        return known;
    }

    @Override
    public void receive(List<Fact> facts, From from, Change change) {
        store.joined(() -> stored.add(facts, _ -> change, Optional.of(from), log));
    }
}
