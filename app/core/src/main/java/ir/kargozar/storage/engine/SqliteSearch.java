package ir.kargozar.storage.engine;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** FTS5 without content, with indexes of short beginnings. */
final class SqliteSearch implements Search {

    @Override
    public Field<Long> position(String table) {
        return DSL.field(DSL.name(table, "rowid"), SQLDataType.BIGINT);
    }

    @Override
    public String adding(String table) {
        return "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)";
    }

    @Override
    public String removing(String table) {
        return "INSERT INTO " + table + " (" + table + ", rowid, words) VALUES ('delete', ?, ?)";
    }

    @Override
    public String clearing(String table) {
        return "INSERT INTO " + table + " (" + table + ") VALUES ('delete-all')";
    }

    @Override
    public Condition matches(String table, Field<String> question) {
        return DSL.condition(table + " MATCH {0}", question);
    }

    @Override
    public Terms.Language language() {
        return new Terms.Language("\"", " *", " AND ", " OR ");
    }
}
