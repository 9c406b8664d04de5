package ir.kargozar.storage.statistics;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.FORMER_CLAIM;

import ir.kargozar.claim.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's state no longer says of its way.
 *
 * @param clerk who accepted it at the counter, or gave it back there; empty where nobody of this office did
 * @param handedOn when it reached the documents office, a Jalali day's number; 0 where it has not
 * @param answeredOn when that decided; 0 where it has not
 * @param again true where it was given back before and came again
 */
public record Course(String clerk, long handedOn, long answeredOn, boolean again) {
    public static final Course NONE = new Course("", 0, 0, false);

    /** In the order of {@link #values}. */
    public static final List<Field<?>> FIELDS = List.of(CLAIM.CLERK, CLAIM.HANDED_ON, CLAIM.ANSWERED_ON);

    /** In the order in which {@link #read} reads them. */
    public static final List<Field<?>> READ = List.of(
            CLAIM.CLERK,
            CLAIM.HANDED_ON,
            CLAIM.ANSWERED_ON,
            DSL.case_()
                    .when(
                            DSL.exists(DSL.selectOne()
                                    .from(FORMER_CLAIM)
                                    .where(FORMER_CLAIM.CLAIM.eq(CLAIM.POSITION))
                                    .and(Wanting.WAS_RETURNED)),
                            DSL.inline(1L))
                    .otherwise(DSL.inline(0L)));

    /** @param first number of the first of {@link #READ} in the row */
    public static Course read(ResultSet row, int first) throws SQLException {
        String clerk = row.getString(first);
        return new Course(
                clerk == null ? "" : clerk,
                row.getLong(first + 1),
                row.getLong(first + 2),
                row.getLong(first + 3) == 1);
    }

    /**
     * One step on.
     *
     * @param on the day of the new state; 0 where it has none
     * @param who takes it at the claim's own agency; empty elsewhere
     */
    public Course next(Status from, Status to, long on, String who) {
        String decided = isAtCounter(from) ? who : clerk;
        return switch (to) {
            case DRAFT, WITHDRAWN -> new Course("", 0, 0, again);
            case ACCEPTED, RETURNED_TO_INSURED, PACKAGED -> new Course(decided, 0, 0, again);
            case RECEIVED -> new Course(decided, on, 0, again);
            case APPROVED, PARTLY_APPROVED, RETURNED_BY_OFFICE -> new Course(decided, handedOn, on, again);
            case PAID -> new Course(decided, handedOn, answeredOn, again);
        };
    }

    /** Nobody has decided yet at the counter. */
    private static boolean isAtCounter(Status status) {
        return status == Status.DRAFT || status == Status.WITHDRAWN;
    }

    /** Values of {@link #FIELDS}. */
    public @Nullable Object[] values() {
        return new @Nullable Object[] {clerk, handedOn == 0 ? null : handedOn, answeredOn == 0 ? null : answeredOn};
    }
}
