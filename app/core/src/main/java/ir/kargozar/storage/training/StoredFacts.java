package ir.kargozar.storage.training;

import static ir.kargozar.storage.schema.Tables.TRAINING_FACT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordsJson;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.FactWords;
import ir.kargozar.training.fact.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The table {@code training_fact}. */
final class StoredFacts {
    private final Store store;

    StoredFacts(Store store) {
        this.store = store;
    }

    List<Fact> list(Condition wanted) {
        return list(wanted, Integer.MAX_VALUE);
    }

    /** In the order in which they were made or came. */
    List<Fact> list(Condition wanted, int limit) {
        return store.dsl()
                .selectFrom(TRAINING_FACT)
                .where(wanted)
                .orderBy(TRAINING_FACT.POSITION)
                .limit(limit)
                .fetch(StoredFacts::fact);
    }

    Optional<Long> position(UUID id) {
        return store.dsl()
                .select(TRAINING_FACT.POSITION)
                .from(TRAINING_FACT)
                .where(TRAINING_FACT.ID.eq(id.toString()))
                .fetchOptional(TRAINING_FACT.POSITION);
    }

    /** @param from empty for an own one */
    void add(Fact fact, Optional<OfficeCode> from, Optional<JalaliDate> cameOn) {
        store.dsl()
                .insertInto(TRAINING_FACT)
                .set(
                        TRAINING_FACT.POSITION,
                        DSL.field(DSL.select(DSL.coalesce(DSL.max(TRAINING_FACT.POSITION), 0L)
                                        .plus(1L))
                                .from(TRAINING_FACT)))
                .set(TRAINING_FACT.ID, fact.id().toString())
                .set(TRAINING_FACT.KIND, fact.kind().name())
                .set(TRAINING_FACT.STATED_BY, fact.by().value())
                .set(
                        TRAINING_FACT.PERSON,
                        fact.subject().map(about -> about.person().value()).orElse(null))
                .set(
                        TRAINING_FACT.AGENCY,
                        fact.subject().map(about -> about.agency().value()).orElse(null))
                .set(TRAINING_FACT.MADE_ON, (long) fact.on().number())
                .set(TRAINING_FACT.WHO, fact.who())
                .set(TRAINING_FACT.WORDS, WordsJson.of(FactWords.write(fact.event())))
                .set(
                        TRAINING_FACT.CAME_ON,
                        cameOn.map(day -> (long) day.number()).orElse(null))
                .set(TRAINING_FACT.CAME_FROM, from.map(OfficeCode::value).orElse(null))
                .set(TRAINING_FACT.BACK, 0L)
                .execute();
    }

    private static Fact fact(Record row) {
        Kind kind = Kind.valueOf(row.get(TRAINING_FACT.KIND));
        return new Fact(
                UUID.fromString(row.get(TRAINING_FACT.ID)),
                new OfficeCode(row.get(TRAINING_FACT.STATED_BY)),
                Optional.ofNullable(row.get(TRAINING_FACT.PERSON))
                        .map(person -> new Fact.Subject(
                                new NationalId(person), new OfficeCode(row.get(TRAINING_FACT.AGENCY)))),
                JalaliDate.ofNumber(Math.toIntExact(row.get(TRAINING_FACT.MADE_ON))),
                row.get(TRAINING_FACT.WHO),
                FactWords.read(kind, WordsJson.read(row.get(TRAINING_FACT.WORDS))));
    }

    /** The subject of the log row is the person's national id, or the office for what is for everyone. */
    static void note(ChangeLog log, Fact fact, Change change) {
        String subject = fact.subject()
                .map(about -> about.person().value())
                .orElse(fact.by().value());
        log.append(change, subject, "", WordsJson.of(FactWords.write(fact.event())));
    }
}
