package ir.kargozar.storage.engine;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Find-as-you-type over claims, one an engine. */
public interface Search {

    /**
     * What is found by.
     *
     * @param position of the claim
     * @param words search keys, blank between them
     */
    record Entry(long position, String words) {}

    void add(Store store, List<Entry> entries);

    /** Exchanges an entry: the index has to be told what it held. */
    void replace(Store store, Entry before, Entry after);

    /** The index as a table, to be joined by {@link #position()}. */
    Table<Record> table();

    Field<Long> position();

    /** True of entries in which every word begins with those of {@code terms}. */
    Condition matches(Terms terms);
}
