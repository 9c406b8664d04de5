package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims to list, newest number first, page by page.
 *
 * @param after seek paging: only what stands behind this number
 * @param limit at most so many lines
 */
public record ClaimQuery(ClaimFilter filter, Optional<ClaimNumber> after, int limit) {

    public static final ClaimQuery ALL = new ClaimQuery(ClaimFilter.ALL, Optional.empty(), Integer.MAX_VALUE);

    public ClaimQuery filter(ClaimFilter wanted) {
        return new ClaimQuery(wanted, after, limit);
    }

    public ClaimQuery text(String wanted) {
        return filter(filter.text(wanted));
    }

    public ClaimQuery status(Status wanted) {
        return filter(filter.statuses(Set.of(wanted)));
    }

    /** Received in this month. */
    public ClaimQuery month(JalaliMonth wanted) {
        return filter(filter.received(wanted));
    }

    public ClaimQuery after(ClaimNumber last) {
        return new ClaimQuery(filter, Optional.of(last), limit);
    }

    public ClaimQuery limit(int most) {
        return new ClaimQuery(filter, after, most);
    }
}
