package ir.kargozar.storage.person;

import static ir.kargozar.storage.schema.Tables.PERSON;

import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows by national id; a few at a time, or many. */
final class PeopleReader {
    /** The insured and the main insured of one claim. */
    private static final int FEW = 2;

    private static final int MANY = 200;

    private final Store store;
    private final String few;
    private final String many;

    PeopleReader(Store store) {
        this.store = store;
        this.few = question(store, FEW);
        this.many = question(store, MANY);
    }

    private static String question(Store store, int ids) {
        return store.dsl()
                .select(PersonRow.FIELDS)
                .from(PERSON)
                .where(PERSON.ID.in(Collections.nCopies(ids, 0L)))
                .getSQL();
    }

    /** Those of these ids that are known. */
    Map<Long, PersonRow> read(List<Long> ids) {
        int chunk = ids.size() <= FEW ? FEW : MANY;
        Map<Long, PersonRow> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += chunk) {
            List<Long> some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + chunk)));
            while (some.size() < chunk) {
                some.add(some.getLast());
            }
            store.rows(chunk == FEW ? few : many, PersonRow::read, some.toArray())
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }
}
