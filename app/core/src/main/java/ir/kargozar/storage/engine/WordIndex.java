package ir.kargozar.storage.engine;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Find-as-you-type over one kind of record, on either engine. */
public final class WordIndex {
    private final Store store;
    private final Search search;
    private final String table;

    WordIndex(Store store, Search search, String table) {
        this.store = store;
        this.search = search;
        this.table = table;
    }

    /**
     * What is found by.
     *
     * @param position of the record
     * @param words search keys, blank between them
     */
    public record Entry(long position, String words) {}

    public void add(List<Entry> entries) {
        store.batch(search.adding(table), rows(entries));
    }

    /** The index has to be told what it held. */
    public void remove(List<Entry> entries) {
        store.batch(search.removing(table), rows(entries));
    }

    public void replace(List<Entry> before, List<Entry> after) {
        remove(before);
        add(after);
    }

    public void clear() {
        store.batch(search.clearing(table), List.<@Nullable Object[]>of(new @Nullable Object[0]));
    }

    private static List<@Nullable Object[]> rows(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new @Nullable Object[] {entry.position(), entry.words()})
                .toList();
    }

    /** The index as a table, to be joined by {@link #position()}. */
    public Table<Record> table() {
        return DSL.table(DSL.name(table));
    }

    public Field<Long> position() {
        return search.position(table);
    }

    /** True of entries in which every word of {@code terms} begins one. */
    public Condition matches(Terms terms) {
        return matches(question(terms, Terms.Beginnings.ALL));
    }

    /** True of entries that a question asks for, which {@link #question} wrote. */
    public Condition matches(String question) {
        return search.matches(table, DSL.val(question));
    }

    public String question(Terms terms, Terms.Beginnings beginnings) {
        return terms.written(search.language(), beginnings);
    }
}
