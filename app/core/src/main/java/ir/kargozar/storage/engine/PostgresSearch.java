package ir.kargozar.storage.engine;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Lexemes in a tsvector under a GIN index; beginnings by {@code :*}. */
final class PostgresSearch implements Search {
    private static final String PUT =
            "INSERT INTO claim_search (position, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))"
                    + " ON CONFLICT (position) DO UPDATE SET words = excluded.words";
    private static final Table<Record> TABLE = DSL.table(DSL.name("claim_search"));
    private static final Field<Long> POSITION = DSL.field(DSL.name("claim_search", "position"), SQLDataType.BIGINT);

    @Override
    public void add(Store store, List<Entry> entries) {
        store.batch(PUT, rows(entries.stream()));
    }

    @Override
    public void replace(Store store, Entry before, Entry after) {
        store.batch(PUT, rows(Stream.of(after)));
    }

    private static List<@Nullable Object[]> rows(Stream<Entry> entries) {
        return entries.map(entry -> new @Nullable Object[] {entry.position(), entry.words()})
                .toList();
    }

    @Override
    public Table<Record> table() {
        return TABLE;
    }

    @Override
    public Field<Long> position() {
        return POSITION;
    }

    @Override
    public Condition matches(Terms terms) {
        return DSL.condition(
                "claim_search.words @@ CAST({0} AS tsquery)", DSL.val(terms.written("'", "':*", " & ", " | ")));
    }
}
