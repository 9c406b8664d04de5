package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;
import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT_SENT;

import ir.kargozar.handover.settlement.SettlementCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.settlement.fact.Event.Heard;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Facts of the offset between offices in their tables. */
public final class JooqSettlementCopies implements SettlementCopies {
    private final Store store;
    private final ChangeLog log;
    private final StoredFacts stored;

    public JooqSettlementCopies(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredFacts(store);
    }

    @Override
    public List<Fact> due(OfficeCode recipient, int limit) {
        Condition isOwn = SETTLEMENT_FACT.TOLD.eq(recipient.value());
        Condition isBack = SETTLEMENT_FACT.STATED_BY.eq(recipient.value()).and(SETTLEMENT_FACT.BACK.eq(1L));
        Condition isUnsent = DSL.notExists(DSL.selectOne()
                .from(SETTLEMENT_FACT_SENT)
                .where(SETTLEMENT_FACT_SENT.FACT.eq(SETTLEMENT_FACT.POSITION))
                .and(SETTLEMENT_FACT_SENT.RECIPIENT.eq(recipient.value())));
        return stored.list(isOwn.or(isBack).and(isUnsent), limit);
    }

    @Override
    public void sent(OfficeCode recipient, List<Fact> facts, long sequence) {
        for (Fact each : facts) {
            store.dsl()
                    .insertInto(SETTLEMENT_FACT_SENT)
                    .set(SETTLEMENT_FACT_SENT.RECIPIENT, recipient.value())
                    .set(SETTLEMENT_FACT_SENT.FACT, position(each.id()))
                    .set(SETTLEMENT_FACT_SENT.SEQUENCE, sequence)
                    .execute();
        }
    }

    @Override
    public void unsent(OfficeCode recipient, UUID fact) {
        store.dsl()
                .deleteFrom(SETTLEMENT_FACT_SENT)
                .where(SETTLEMENT_FACT_SENT.RECIPIENT.eq(recipient.value()))
                .and(SETTLEMENT_FACT_SENT.FACT.eq(position(fact)))
                .execute();
    }

    private long position(UUID id) {
        return stored.position(id).orElseThrow(() -> new Fault("STORAGE_FAILED"));
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
    public boolean isKnown(UUID fact) {
        return stored.position(fact).isPresent();
    }

    @Override
    public boolean receive(Fact fact, From from, Change change) {
        return store.joined(() -> {
            List<Fact> known = stored.list(SETTLEMENT_FACT.ID.eq(fact.id().toString()), 1);
            if (known.isEmpty()) {
                stored.add(fact, Optional.of(from.sender()), Optional.of(from.on()));
                StoredFacts.note(log, fact, change);
            }
            return known.isEmpty() || known.getFirst().equals(fact);
        });
    }
}
