package ir.kargozar.storage.training;

import static ir.kargozar.storage.schema.Tables.TRAINING_FACT;
import static ir.kargozar.storage.schema.Tables.TRAINING_FACT_SENT;

import ir.kargozar.handover.fact.FactCopies;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.schema.tables.TrainingFact;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Facts of training between offices in their tables. */
public final class JooqFactCopies implements FactCopies {
    private final Store store;
    private final ChangeLog log;
    private final StoredFacts stored;

    public JooqFactCopies(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.stored = new StoredFacts(store);
    }

    @Override
    public List<Fact> dueToOffice(OfficeCode office, int limit) {
        return stored.list(TRAINING_FACT.CAME_FROM.isNull().and(isUnsent(office)), limit);
    }

    @Override
    public List<Fact> dueToAgency(OfficeCode agency, int limit) {
        TrainingFact introduction = TRAINING_FACT.as("introduction");
        Condition isForAll = TRAINING_FACT.PERSON.isNull();
        Condition isOfTheirs = TRAINING_FACT.PERSON.in(DSL.select(introduction.PERSON)
                .from(introduction)
                .where(introduction.KIND.eq(Kind.INTRODUCED.name()))
                .and(introduction.AGENCY.eq(agency.value())));
        Condition isNews = TRAINING_FACT.STATED_BY.ne(agency.value()).or(TRAINING_FACT.BACK.eq(1L));
        return stored.list(isForAll.or(isOfTheirs).and(isNews).and(isUnsent(agency)), limit);
    }

    private static Condition isUnsent(OfficeCode recipient) {
        return DSL.notExists(DSL.selectOne()
                .from(TRAINING_FACT_SENT)
                .where(TRAINING_FACT_SENT.FACT.eq(TRAINING_FACT.POSITION))
                .and(TRAINING_FACT_SENT.RECIPIENT.eq(recipient.value())));
    }

    @Override
    public void sent(OfficeCode recipient, List<Fact> facts, long sequence) {
        for (Fact each : facts) {
            store.dsl()
                    .insertInto(TRAINING_FACT_SENT)
                    .set(TRAINING_FACT_SENT.RECIPIENT, recipient.value())
                    .set(TRAINING_FACT_SENT.FACT, position(each.id()))
                    .set(TRAINING_FACT_SENT.SEQUENCE, sequence)
                    .execute();
        }
    }

    @Override
    public void unsent(OfficeCode recipient, UUID fact) {
        store.dsl()
                .deleteFrom(TRAINING_FACT_SENT)
                .where(TRAINING_FACT_SENT.RECIPIENT.eq(recipient.value()))
                .and(TRAINING_FACT_SENT.FACT.eq(position(fact)))
                .execute();
    }

    @Override
    public void giveBack(OfficeCode agency) {
        Condition isTheirs = TRAINING_FACT.STATED_BY.eq(agency.value());
        store.dsl()
                .update(TRAINING_FACT)
                .set(TRAINING_FACT.BACK, 1L)
                .where(isTheirs)
                .execute();
        store.dsl()
                .deleteFrom(TRAINING_FACT_SENT)
                .where(TRAINING_FACT_SENT.RECIPIENT.eq(agency.value()))
                .and(TRAINING_FACT_SENT.FACT.in(
                        DSL.select(TRAINING_FACT.POSITION).from(TRAINING_FACT).where(isTheirs)))
                .execute();
    }

    private long position(UUID id) {
        return stored.position(id).orElseThrow(() -> new Fault("STORAGE_FAILED"));
    }

    @Override
    public boolean receive(Fact fact, From from, Change change) {
        return store.joined(() -> {
            List<Fact> known = stored.list(TRAINING_FACT.ID.eq(fact.id().toString()), 1);
            if (known.isEmpty()) {
                stored.add(fact, Optional.of(from.sender()), Optional.of(from.on()));
                StoredFacts.note(log, fact, change);
            }
            return known.isEmpty() || known.getFirst().equals(fact);
        });
    }
}
