package ir.kargozar.storage.engine;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Lexemes in a tsvector under a GIN index; beginnings by {@code :*}. */
final class PostgresSearch implements Search {

    @Override
    public Field<Long> position(String table) {
        return DSL.field(DSL.name(table, "position"), SQLDataType.BIGINT);
    }

    @Override
    public String adding(String table) {
        return "INSERT INTO " + table + " (position, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))";
    }

    @Override
    public String removing(String table) {
        return "DELETE FROM " + table + " WHERE position = ? AND CAST(? AS text) IS NOT NULL";
    }

    @Override
    public String clearing(String table) {
        return "DELETE FROM " + table;
    }

    @Override
    public Condition matches(String table, Field<String> question) {
        return DSL.condition(table + ".words @@ CAST({0} AS tsquery)", question);
    }

    @Override
    public Terms.Language language() {
        return new Terms.Language("'", ":*", " & ", " | ");
    }
}
