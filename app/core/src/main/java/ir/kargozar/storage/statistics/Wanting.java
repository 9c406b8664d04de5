package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.FORMER_CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Status;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Slice;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/** Which claims are counted, in the store's terms. */
public final class Wanting {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** An agency's; empty where it is not known. */
    static final Field<String> PROVINCE = DSL.coalesce(AGENCY.PROVINCE, DSL.inline(""));

    /** Of what a claim was: it was given back. */
    static final Condition WAS_RETURNED = FORMER_CLAIM.STATUS.in(
            DSL.inline(Status.RETURNED_TO_INSURED.name()), DSL.inline(Status.RETURNED_BY_OFFICE.name()));

    /** Has been given back before, and came again. */
    private static final Condition AGAIN =
            CLAIM.POSITION.in(DSL.select(FORMER_CLAIM.CLAIM).from(FORMER_CLAIM).where(WAS_RETURNED));

    private Wanting() {}

    /** Exactly the claims of a measure, a period and a key. */
    public static Condition claims(Counting.OfClaims counting, Period period, Slice slice) {
        List<String> statuses = counting.of().stream().map(Status::name).toList();
        Field<Long> day = day(counting.dated());
        Condition all = CLAIM.STATUS
                .in(statuses)
                .and(within(day, period.first(), period.last()))
                .and(slice(slice, day));
        return counting.again() ? all.and(AGAIN) : all;
    }

    /** By any of its days. */
    static Condition within(Period period) {
        return DSL.or(Arrays.stream(Dated.values())
                .map(dated -> within(day(dated), period.first(), period.last()))
                .toList());
    }

    private static Condition within(Field<Long> day, JalaliDate first, JalaliDate last) {
        return day.between((long) first.number(), (long) last.number());
    }

    private static Field<Long> day(Dated dated) {
        return switch (dated) {
            case RECEIVED -> CLAIM.RECEIVED_ON;
            case HANDED -> CLAIM.HANDED_ON;
            case ANSWERED -> CLAIM.ANSWERED_ON;
            case STATE -> CLAIM.STATE_ON;
        };
    }

    private static Condition ofAgencies(Condition agencies) {
        return CLAIM.AGENCY.in(DSL.select(AGENCY.AGENCY_).from(AGENCY).where(agencies));
    }

    private static Condition slice(Slice slice, Field<Long> day) {
        return switch (slice.by()) {
            case WHOLE -> DSL.noCondition();
            case KIND -> CLAIM.KIND.eq(slice.key());
            case PROVIDER_TYPE -> CLAIM.PROVIDER_TYPE.eq(slice.key());
            case CLERK -> DSL.coalesce(CLAIM.CLERK, DSL.inline("")).eq(slice.key());
            case AGENCY -> ofAgencies(AGENCY.CODE.eq(slice.key()));
            case PROVINCE -> ofAgencies(PROVINCE.eq(slice.key()));
            case MONTH -> {
                JalaliMonth month = JalaliMonth.of(slice.key()).orThrow();
                yield within(day, month.firstDay(), month.lastDay());
            }
            case REASON ->
                DSL.position(CLAIM.REASONS, "\"code\":" + JSON.writeValueAsString(slice.key()))
                        .gt(0);
        };
    }
}
