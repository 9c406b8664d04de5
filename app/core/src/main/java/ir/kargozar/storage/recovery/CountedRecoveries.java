package ir.kargozar.storage.recovery;

import static ir.kargozar.storage.schema.Tables.RECOVERY;

import ir.kargozar.recovery.Recovery;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Sums;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Recoveries that are counted: those that are not struck out. */
public final class CountedRecoveries {
    private final Store store;

    public CountedRecoveries(Store store) {
        this.store = store;
    }

    public Sums sums(Period period) {
        return store.dsl()
                .select(
                        DSL.count(),
                        DSL.coalesce(DSL.sum(RECOVERY.AMOUNT), DSL.inline(0L)).cast(SQLDataType.BIGINT))
                .from(RECOVERY)
                .where(wanted(period))
                .fetchSingle(row -> new Sums(row.value1(), 0, row.value2(), 0, 0));
    }

    /** In the order in which they were entered. */
    public List<Recovery> list(Period period) {
        return JooqRecoveries.read(store, wanted(period));
    }

    private static Condition wanted(Period period) {
        return RECOVERY.TAKEN_ON
                .between((long) period.first().number(), (long) period.last().number())
                .and(RECOVERY.STRUCK_ON.isNull());
    }
}
