package ir.kargozar.storage.handover;

import static ir.kargozar.storage.schema.Tables.CLAIM_CONFLICT;
import static ir.kargozar.storage.schema.Tables.CONFLICT_FIELD;
import static ir.kargozar.storage.schema.Tables.FORM_CONFLICT;

import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What conflicts of claims and of forms have in common: the series of their places, and what was decided between. */
public final class StoredDifferences {
    private final Store store;

    public StoredDifferences(Store store) {
        this.store = store;
    }

    /** One writes at a time: nobody takes the same one meanwhile. */
    public long nextPlace() {
        return Math.max(highest(CLAIM_CONFLICT, CLAIM_CONFLICT.PLACE), highest(FORM_CONFLICT, FORM_CONFLICT.PLACE)) + 1;
    }

    private long highest(Table<?> table, Field<Long> place) {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(place), DSL.inline(0L)))
                .from(table)
                .fetchSingle()
                .value1();
    }

    public void keep(long place, List<Differing> seen) {
        for (int i = 0; i < seen.size(); i++) {
            store.dsl()
                    .insertInto(CONFLICT_FIELD)
                    .set(CONFLICT_FIELD.PLACE, place)
                    .set(CONFLICT_FIELD.LINE, i + 1L)
                    .set(CONFLICT_FIELD.FIELD, seen.get(i).field())
                    .set(CONFLICT_FIELD.HERE, seen.get(i).here())
                    .set(CONFLICT_FIELD.CAME, seen.get(i).came())
                    .execute();
        }
    }

    public List<Differing> of(long place) {
        return store.dsl()
                .selectFrom(CONFLICT_FIELD)
                .where(CONFLICT_FIELD.PLACE.eq(place))
                .orderBy(CONFLICT_FIELD.LINE)
                .fetch(row -> new Differing(
                        row.get(CONFLICT_FIELD.FIELD), row.get(CONFLICT_FIELD.HERE), row.get(CONFLICT_FIELD.CAME)));
    }
}
