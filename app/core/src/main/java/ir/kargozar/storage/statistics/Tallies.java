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
        return period.isOfWholeMonths() ? months(period, by) : counted(period, by);
    }

    private List<Tally> months(Period period, Dimension by) {
        Field<String> key = key(by);
        List<Tally> tallies = new ArrayList<>();
        store.dsl()
                .select(
                        key,
                        CLAIM_MONTH.DATED,
                        CLAIM_MONTH.STATUS,
                        CLAIM_MONTH.AGAIN,
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
                .groupBy(key, CLAIM_MONTH.DATED, CLAIM_MONTH.STATUS, CLAIM_MONTH.AGAIN)
                .forEach(row -> tallies.add(new Tally(
                        by == Dimension.MONTH ? month(Long.parseLong(row.value1())) : row.value1(),
                        Dated.valueOf(row.value2()),
                        Status.valueOf(row.value3()),
                        row.value4() == 1,
                        new Sums(row.value5(), row.value6(), row.value7(), row.value8(), row.value9()))));
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
            case CLERK -> CLAIM_MONTH.CLERK;
            case AGENCY -> AGENCY.CODE;
            case PROVINCE -> Wanting.PROVINCE;
            case MONTH -> CLAIM_MONTH.MONTH.cast(SQLDataType.VARCHAR);
        };
    }

    private static long month(JalaliDate day) {
        return day.number() / 100;
    }

    private static String month(long number) {
        return new JalaliMonth((int) (number / 100), (int) (number % 100)).toString();
    }

    private record Group(String key, Dated dated, Status status, boolean again) {}

    /** What is known of an agency by its short number. */
    private record Place(String code, String province) {}

    private List<Tally> counted(Period period, Dimension by) {
        Map<Group, Sums> sums = new HashMap<>();
        Map<Long, Place> agencies = agencies();
        new CountedClaims(store).forEach(Wanting.within(period), facts -> {
            for (Dated dated : facts.isCounted() ? facts.dated() : List.<Dated>of()) {
                if (period.holds(JalaliDate.ofNumber((int) facts.days().of(dated)))) {
                    Status status = Status.valueOf(facts.group().status());
                    keys(facts, dated, by, agencies)
                            .forEach(key -> sums.merge(
                                    new Group(key, dated, status, facts.group().again()),
                                    facts.sums(dated),
                                    Sums::plus));
                }
            }
        });
        List<Tally> tallies = new ArrayList<>();
        sums.forEach(
                (group, sum) -> tallies.add(new Tally(group.key(), group.dated(), group.status(), group.again(), sum)));
        return tallies;
    }

    private Map<Long, Place> agencies() {
        return store.dsl()
                .select(AGENCY.AGENCY_, AGENCY.CODE, Wanting.PROVINCE)
                .from(AGENCY)
                .fetchMap(AGENCY.AGENCY_, row -> new Place(row.value2(), row.value3()));
    }

    private static Set<String> keys(Facts facts, Dated dated, Dimension by, Map<Long, Place> agencies) {
        Facts.Group group = facts.group();
        return switch (by) {
            case WHOLE -> Set.of("");
            case KIND -> Set.of(group.kind());
            case PROVIDER_TYPE -> Set.of(group.providerType());
            case CLERK -> Set.of(group.clerk());
            case AGENCY -> Set.of(place(agencies, group).code());
            case PROVINCE -> Set.of(place(agencies, group).province());
            case MONTH -> Set.of(month(facts.days().of(dated) / 100));
            case REASON -> facts.reasons();
        };
    }

    private static Place place(Map<Long, Place> agencies, Facts.Group group) {
        return Objects.requireNonNull(agencies.get(group.agency()));
    }
}
