package ir.kargozar.storage.settlement;

import static ir.kargozar.storage.schema.Tables.SETTLEMENT_FACT;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.settlement.SettlementCopies.From;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.FactWords;
import ir.kargozar.settlement.fact.Kind;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordsJson;
import ir.kargozar.storage.log.JooqChangeLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The table {@code settlement_fact}. */
final class StoredFacts {
    private static final List<SelectField<?>> COLUMNS = List.of(
            SETTLEMENT_FACT.ID,
            SETTLEMENT_FACT.KIND,
            SETTLEMENT_FACT.STATED_BY,
            SETTLEMENT_FACT.TOLD,
            SETTLEMENT_FACT.MADE_ON,
            SETTLEMENT_FACT.WHO,
            SETTLEMENT_FACT.WORDS);

    private final Store store;
    private final String insert;
    private final String behind;

    StoredFacts(Store store) {
        this.store = store;
        this.insert = store.insert(SETTLEMENT_FACT, List.of(SETTLEMENT_FACT.fields()));
        this.behind = store.dsl()
                .select(COLUMNS)
                .from(SETTLEMENT_FACT)
                .where(SETTLEMENT_FACT.POSITION.gt(0L))
                .orderBy(SETTLEMENT_FACT.POSITION)
                .getSQL();
    }

    /** In the order in which they were made or came. */
    List<Fact> list(Condition wanted, int limit) {
        Reading reading = new Reading();
        return store.dsl()
                .select(COLUMNS)
                .from(SETTLEMENT_FACT)
                .where(wanted)
                .orderBy(SETTLEMENT_FACT.POSITION)
                .limit(limit)
                .fetch(row -> reading.fact(
                        row.get(SETTLEMENT_FACT.ID),
                        row.get(SETTLEMENT_FACT.KIND),
                        new Told(row.get(SETTLEMENT_FACT.STATED_BY), row.get(SETTLEMENT_FACT.TOLD)),
                        row.get(SETTLEMENT_FACT.MADE_ON),
                        row.get(SETTLEMENT_FACT.WHO),
                        row.get(SETTLEMENT_FACT.WORDS)));
    }

    /** All behind a position, in their order. */
    List<Fact> behind(long position) {
        return store.rows(behind, new Reading()::fact, position);
    }

    long last() {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(SETTLEMENT_FACT.POSITION), 0L))
                .from(SETTLEMENT_FACT)
                .fetchSingle()
                .value1();
    }

    /** In this order, each with its log row. */
    void add(List<Fact> facts, Function<Fact, Change> change, Optional<From> from, JooqChangeLog log) {
        List<@Nullable Object[]> rows = new ArrayList<>(facts.size());
        List<JooqChangeLog.Entry> entries = new ArrayList<>();
        long position = last();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            NavigableMap<String, String> words = FactWords.write(fact.event());
            String json = WordsJson.of(words);
            rows.add(row(++position, fact, json, from));
            entries.add(new JooqChangeLog.Entry(subject(fact, words), "", json));
            boolean isLast =
                    i + 1 == facts.size() || !change.apply(facts.get(i + 1)).equals(change.apply(fact));
            if (isLast) {
                store.batch(insert, rows);
                log.append(change.apply(fact), entries);
                rows.clear();
                entries.clear();
            }
        }
    }

    private static @Nullable Object[] row(long position, Fact fact, String words, Optional<From> from) {
        return new @Nullable Object[] {
            position,
            fact.id().toString(),
            fact.kind().name(),
            fact.by().value(),
            fact.to().map(OfficeCode::value).orElse(null),
            (long) fact.on().number(),
            fact.who(),
            words,
            from.map(came -> (long) came.on().number()).orElse(null),
            from.map(came -> came.sender().value()).orElse(null),
            0L
        };
    }

    /** What the fact is about: a document, a debt, a paper's number, another fact, a workshop. */
    private static String subject(Fact fact, NavigableMap<String, String> words) {
        return Stream.of("document", "debt", "number", "declaration", "deduction", "workshop")
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fact.id().toString());
    }

    private record Told(String by, @Nullable String to) {}

    /** Of many facts; what stands in most of them is kept once. */
    private static final class Reading {
        private final Map<String, OfficeCode> offices = new HashMap<>();
        private final Map<Long, JalaliDate> days = new HashMap<>();
        private final Map<String, String> people = new HashMap<>();

        Fact fact(ResultSet row) throws SQLException {
            return fact(
                    row.getString(1),
                    row.getString(2),
                    new Told(row.getString(3), row.getString(4)),
                    row.getLong(5),
                    row.getString(6),
                    row.getString(7));
        }

        Fact fact(String id, String kind, Told told, long on, String who, String words) {
            return new Fact(
                    UUID.fromString(id),
                    offices.computeIfAbsent(told.by(), OfficeCode::new),
                    Optional.ofNullable(told.to()).map(to -> offices.computeIfAbsent(to, OfficeCode::new)),
                    days.computeIfAbsent(on, day -> JalaliDate.ofNumber(Math.toIntExact(day))),
                    people.computeIfAbsent(who, same -> same),
                    FactWords.stored(Kind.valueOf(kind), WordsJson.read(words)));
        }
    }
}
