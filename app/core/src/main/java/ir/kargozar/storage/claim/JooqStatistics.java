package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.Status;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormLine;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.DailyFigures;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Slice;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.Tally;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.statistics.OtherRecords;
import ir.kargozar.storage.statistics.RollUp;
import ir.kargozar.storage.statistics.Tallies;
import ir.kargozar.storage.statistics.Wanting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
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

    @Override
    public List<DailyFigures> daily(JalaliDate first, JalaliDate last) {
        Map<Long, DailyFigures> found = new HashMap<>();
        store.dsl()
                .select(CLAIM.RECEIVED_ON, CLAIM.STATUS, DSL.count())
                .from(CLAIM)
                .where(CLAIM.RECEIVED_ON.between((long) first.number(), (long) last.number()))
                .groupBy(CLAIM.RECEIVED_ON, CLAIM.STATUS)
                .forEach(sums -> found.merge(
                        sums.value1(),
                        figures(PersonColumns.date(sums.value1()), Status.valueOf(sums.value2()), sums.value3()),
                        (a, b) -> new DailyFigures(a.day(), a.accepted() + b.accepted(), a.returned() + b.returned())));
        List<DailyFigures> days = new ArrayList<>();
        for (JalaliDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(found.getOrDefault((long) day.number(), new DailyFigures(day, 0, 0)));
        }
        return days;
    }

    @Override
    public List<Tally> tallies(Period period, Dimension by) {
        return new Tallies(store).of(period, by);
    }

    @Override
    public Map<String, Sums> others(Counting counting, Period period, Dimension by) {
        return new OtherRecords(store).sums(counting, period, by);
    }

    @Override
    public List<FormLine> formsBehind(Measure measure, Period period, Slice slice) {
        return new OtherRecords(store).forms(measure.counting(), period, slice);
    }

    @Override
    public List<Recovery> recoveriesBehind(Measure measure, Period period, Slice slice) {
        return new OtherRecords(store).recoveries(measure.counting(), period, slice);
    }

    @Override
    public ClaimListing behind(Measure measure, Period period, Slice slice) {
        Condition wanted = measure.counting() instanceof Counting.OfClaims claims
                ? Wanting.claims(claims, period, slice)
                : DSL.falseCondition();
        Select<Record1<Long>> keys =
                store.dsl().select(CLAIM.POSITION).from(CLAIM).where(wanted).orderBy(CLAIM.POSITION);
        return new KeyListing(
                store, store.longs(keys.getSQL(), keys.getBindValues().toArray()));
    }

    @Override
    public long differing() {
        return new RollUp(store).differing();
    }

    @Override
    public void rebuild() {
        new RollUp(store).rebuild();
    }

    private static DailyFigures figures(JalaliDate day, Status status, long claims) {
        return switch (status) {
            case DRAFT -> new DailyFigures(day, 0, 0);
            case RETURNED_TO_INSURED -> new DailyFigures(day, 0, claims);
            default -> new DailyFigures(day, claims, 0);
        };
    }

    private static MonthlyFigures.Row row(Status status, long claims, long pages, long amount) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> MonthlyFigures.Row.NONE;
            case RETURNED_TO_INSURED -> new MonthlyFigures.Row(0, claims, 0, Rial.ZERO);
            default -> new MonthlyFigures.Row(claims, 0, pages, new Rial(amount));
        };
    }
}
