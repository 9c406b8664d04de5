package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM_MONTH;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Status;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Sums;
import ir.kargozar.statistics.Tally;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Sums of a period's claims: of whole months out of {@code claim_month}, of other days out of the claims. */
public final class Tallies {
    private final Store store;

    public Tallies(Store store) {
        this.store = store;
    }

    public List<Tally> of(Period period, Dimension by) {
        List<Tally> tallies = new ArrayList<>(
                period.isOfWholeMonths() ? months(period, by) : counted(period, by, false, Wanting.within(period)));
        tallies.addAll(counted(period, by, true, Wanting.within(period).and(Wanting.AGAIN)));
        return tallies;
    }

    private List<Tally> months(Period period, Dimension by) {
        Field<String> key = key(by);
        List<Tally> tallies = new ArrayList<>();
        store.dsl()
                .select(
                        key,
                        CLAIM_MONTH.DATED,
                        CLAIM_MONTH.STATUS,
                        sum(CLAIM_MONTH.CLAIMS),
                        sum(CLAIM_MONTH.PAGES),
                        sum(CLAIM_MONTH.AMOUNT),
                        sum(CLAIM_MONTH.APPROVED),
                        sum(CLAIM_MONTH.DAYS))
                .from(CLAIM_MONTH)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM_MONTH.AGENCY))
                .where(CLAIM_MONTH.MONTH.between(month(period.first()), month(period.last())))
                .and(by == Dimension.REASON ? CLAIM_MONTH.REASON.ne("") : CLAIM_MONTH.REASON.eq(""))
                .groupBy(key, CLAIM_MONTH.DATED, CLAIM_MONTH.STATUS)
                .forEach(row -> tallies.add(new Tally(
                        by == Dimension.MONTH ? month(Long.parseLong(row.value1())) : row.value1(),
                        Dated.valueOf(row.value2()),
                        Status.valueOf(row.value3()),
                        false,
                        new Sums(row.value4(), row.value5(), row.value6(), row.value7(), row.value8()))));
        return tallies;
    }

    private static Field<Long> sum(Field<Long> column) {
        return DSL.sum(column).cast(SQLDataType.BIGINT);
    }

    private static Field<String> key(Dimension by) {
        return switch (by) {
            case WHOLE, REASON -> CLAIM_MONTH.REASON;
            case KIND -> CLAIM_MONTH.KIND;
            case PROVIDER_TYPE -> CLAIM_MONTH.PROVIDER_TYPE;
            case AGENCY -> AGENCY.CODE;
            case MONTH -> CLAIM_MONTH.MONTH.cast(SQLDataType.VARCHAR);
        };
    }

    private static long month(JalaliDate day) {
        return day.number() / 100;
    }

    private static String month(long number) {
        return new JalaliMonth((int) (number / 100), (int) (number % 100)).toString();
    }

    private record Group(String key, Dated dated, Status status) {}

    private List<Tally> counted(Period period, Dimension by, boolean again, Condition wanted) {
        Map<Group, Sums> sums = new HashMap<>();
        Map<Long, String> agencies =
                store.dsl().select(AGENCY.AGENCY_, AGENCY.CODE).from(AGENCY).fetchMap(AGENCY.AGENCY_, AGENCY.CODE);
        new CountedClaims(store).forEach(wanted, facts -> {
            for (Dated dated : facts.isCounted() ? facts.dated() : List.<Dated>of()) {
                if (period.holds(JalaliDate.ofNumber((int) facts.day(dated)))) {
                    keys(facts, dated, by, agencies)
                            .forEach(key -> sums.merge(
                                    new Group(
                                            key,
                                            dated,
                                            Status.valueOf(facts.group().status())),
                                    facts.sums(),
                                    Sums::plus));
                }
            }
        });
        List<Tally> tallies = new ArrayList<>();
        sums.forEach((group, sum) -> tallies.add(new Tally(group.key(), group.dated(), group.status(), again, sum)));
        return tallies;
    }

    private static Set<String> keys(Facts facts, Dated dated, Dimension by, Map<Long, String> agencies) {
        return switch (by) {
            case WHOLE -> Set.of("");
            case KIND -> Set.of(facts.group().kind());
            case PROVIDER_TYPE -> Set.of(facts.group().providerType());
            case AGENCY ->
                Set.of(Objects.requireNonNull(agencies.get(facts.group().agency())));
            case MONTH -> Set.of(month(facts.day(dated) / 100));
            case REASON -> facts.reasons();
        };
    }
}
