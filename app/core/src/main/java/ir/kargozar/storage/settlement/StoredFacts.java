package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.FactWords;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordsJson;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The table {@code settlement_fact}. */
final class StoredFacts {
    private final Store store;

    StoredFacts(Store store) {
        this.store = store;
    }

    /** In the order in which they were made or came. */
    List<Fact> list(Condition wanted, int limit) {
        return store.dsl()
                .selectFrom(SETTLEMENT_FACT)
                .where(wanted)
                .orderBy(SETTLEMENT_FACT.POSITION)
                .limit(limit)
                .fetch(StoredFacts::fact);
    }

    Optional<Long> position(UUID id) {
        return store.dsl()
                .select(SETTLEMENT_FACT.POSITION)
                .from(SETTLEMENT_FACT)
                .where(SETTLEMENT_FACT.ID.eq(id.toString()))
                .fetchOptional(SETTLEMENT_FACT.POSITION);
    }

    /** @param from empty for an own one */
    void add(Fact fact, Optional<OfficeCode> from, Optional<JalaliDate> cameOn) {
        store.dsl()
                .insertInto(SETTLEMENT_FACT)
                .set(
                        SETTLEMENT_FACT.POSITION,
                        DSL.field(DSL.select(DSL.coalesce(DSL.max(SETTLEMENT_FACT.POSITION), 0L)
                                        .plus(1L))
                                .from(SETTLEMENT_FACT)))
                .set(SETTLEMENT_FACT.ID, fact.id().toString())
                .set(SETTLEMENT_FACT.KIND, fact.kind().name())
                .set(SETTLEMENT_FACT.STATED_BY, fact.by().value())
                .set(SETTLEMENT_FACT.TOLD, fact.to().map(OfficeCode::value).orElse(null))
                .set(SETTLEMENT_FACT.MADE_ON, (long) fact.on().number())
                .set(SETTLEMENT_FACT.WHO, fact.who())
                .set(SETTLEMENT_FACT.WORDS, WordsJson.of(FactWords.write(fact.event())))
                .set(
                        SETTLEMENT_FACT.CAME_ON,
                        cameOn.map(day -> (long) day.number()).orElse(null))
                .set(SETTLEMENT_FACT.CAME_FROM, from.map(OfficeCode::value).orElse(null))
                .set(SETTLEMENT_FACT.BACK, 0L)
                .execute();
    }

    private static Fact fact(Record row) {
        Kind kind = Kind.valueOf(row.get(SETTLEMENT_FACT.KIND));
        return new Fact(
                UUID.fromString(row.get(SETTLEMENT_FACT.ID)),
                new OfficeCode(row.get(SETTLEMENT_FACT.STATED_BY)),
                Optional.ofNullable(row.get(SETTLEMENT_FACT.TOLD)).map(OfficeCode::new),
                JalaliDate.ofNumber(Math.toIntExact(row.get(SETTLEMENT_FACT.MADE_ON))),
                row.get(SETTLEMENT_FACT.WHO),
                FactWords.read(kind, WordsJson.read(row.get(SETTLEMENT_FACT.WORDS))));
    }

    /** The subject of the log row is what the fact is about: a document, a debt, a paper's number, another fact, a workshop. */
    static void note(ChangeLog log, Fact fact, Change change) {
        NavigableMap<String, String> words = FactWords.write(fact.event());
        String subject = Stream.of("document", "debt", "number", "declaration", "deduction", "workshop")
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fact.id().toString());
        log.append(change, subject, "", WordsJson.of(words));
    }
}
