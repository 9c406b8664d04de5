package ir.kargozar.storage.engine;

import org.jooq.Condition;
import org.jooq.Field;

/** How an engine finds by beginnings of words: all in which one differs from the other. */
interface Search {

    /** The column of an index that says which record was found. */
    Field<Long> position(String table);

    /** A statement that puts an entry in; its values: position, words. */
    String adding(String table);

    /** A statement that takes an entry out: it has to be told what stood there. Its values: position, words. */
    String removing(String table);

    /** A statement that takes everything out. */
    String clearing(String table);

    /** True of entries that {@code question}, written in {@link #language}, asks for. */
    Condition matches(String table, Field<String> question);

    /** How the engine writes a question. */
    Terms.Language language();
}
