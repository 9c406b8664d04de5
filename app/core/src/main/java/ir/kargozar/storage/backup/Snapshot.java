package ir.kargozar.storage.backup;

import static ir.kargozar.storage.schema.Tables.COUNTER;
import static ir.kargozar.storage.schema.Tables.LOG_HEAD;

import ir.kargozar.backup.Manifest.Content;
import ir.kargozar.backup.Notes;
import ir.kargozar.storage.engine.Schema;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * An encrypted copy of a database at one moment, and what was in it. Nobody writes while it is made.
 *
 * @param schema its version
 */
record Snapshot(String schema, Content content, Notes notes) {

    /** {@code VACUUM INTO}, never the backup API, which writes plaintext. */
    static Snapshot take(Store store, Path to) {
        return store.dsl().connectionResult(held -> {
            Snapshot taken = new Snapshot(Schema.versionOf(store), content(store), notes(store.dsl()));
            store.dsl().execute("VACUUM INTO ?", to.toAbsolutePath().toString());
            return taken;
        });
    }

    /** Rows of every table, whatever the schema, and where the log ends. */
    static Content content(Store store) {
        DSLContext dsl = store.dsl();
        Map<String, Long> rows = new TreeMap<>();
        for (String table : Sqlite.tables(store)) {
            rows.put(table, (long) dsl.fetchCount(DSL.table(DSL.name(table))));
        }
        var head =
                dsl.select(LOG_HEAD.ENTRIES, LOG_HEAD.LAST_MAC).from(LOG_HEAD).fetchSingle();
        return new Content(rows, head.value1(), HexFormat.of().formatHex(head.value2()));
    }

    private static Notes notes(DSLContext dsl) {
        Map<String, Long> sent = new TreeMap<>();
        Map<String, Long> claims = new TreeMap<>();
        dsl.selectFrom(COUNTER).forEach(row -> {
            switch (row.get(COUNTER.NAME)) {
                case "package-out" -> sent.put(row.get(COUNTER.AGENCY), row.get(COUNTER.VALUE));
                case "claim" ->
                    claims.put(row.get(COUNTER.AGENCY) + "/" + row.get(COUNTER.YEAR), row.get(COUNTER.VALUE));
                default -> {}
            }
        });
        return new Notes(sent, claims);
    }
}
