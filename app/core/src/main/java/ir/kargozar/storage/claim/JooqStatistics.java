package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.Status;
import ir.kargozar.money.Rial;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.storage.engine.Store;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Figures summed over one index that holds all they need. */
public final class JooqStatistics implements Statistics {
    private final Store store;

    public JooqStatistics(Store store) {
        this.store = store;
    }

    @Override
    public MonthlyFigures monthly(JalaliMonth month) {
        Map<ClaimKind, MonthlyFigures.Row> rows = new EnumMap<>(ClaimKind.class);
        store.dsl()
                .select(
                        CLAIM.KIND,
                        CLAIM.STATUS,
                        DSL.count(),
                        DSL.sum(CLAIM.PAGES).cast(SQLDataType.BIGINT),
                        DSL.sum(CLAIM.AMOUNT).cast(SQLDataType.BIGINT))
                .from(CLAIM)
                .where(CLAIM.RECEIVED_ON.between(
                        (long) month.firstDay().number(), (long) month.lastDay().number()))
                .groupBy(CLAIM.KIND, CLAIM.STATUS)
                .forEach(sums -> rows.merge(
                        ClaimKind.valueOf(sums.value1()),
                        row(Status.valueOf(sums.value2()), sums.value3(), sums.value4(), sums.value5()),
                        MonthlyFigures.Row::plus));
        return new MonthlyFigures(month, rows);
    }

    private static MonthlyFigures.Row row(Status status, long claims, long pages, long amount) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> MonthlyFigures.Row.NONE;
            case RETURNED_TO_INSURED -> new MonthlyFigures.Row(0, claims, 0, Rial.ZERO);
            default -> new MonthlyFigures.Row(claims, 0, pages, new Rial(amount));
        };
    }
}
