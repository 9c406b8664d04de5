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

/** FTS5 without content, with indexes of beginnings of two and three letters. */
final class SqliteSearch implements Search {
    private static final String ADD = "INSERT INTO claim_search (rowid, words) VALUES (?, ?)";
    private static final String REMOVE =
            "INSERT INTO claim_search (claim_search, rowid, words) VALUES ('delete', ?, ?)";
    private static final Table<Record> TABLE = DSL.table(DSL.name("claim_search"));
    private static final Field<Long> POSITION = DSL.field(DSL.name("claim_search", "rowid"), SQLDataType.BIGINT);

    @Override
    public void add(Store store, List<Entry> entries) {
        store.batch(ADD, rows(entries.stream()));
    }

    @Override
    public void replace(Store store, Entry before, Entry after) {
        store.batch(REMOVE, rows(Stream.of(before)));
        store.batch(ADD, rows(Stream.of(after)));
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
        return DSL.condition("claim_search MATCH {0}", DSL.val(terms.written("\"", "\" *", " AND ", " OR ")));
    }
}
