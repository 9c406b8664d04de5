package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliMonth;
import java.util.Optional;

/**
 * Which claims to list, newest number first.
 *
 * @param text beginnings of national id, insurance number, names, provider or number (with or without its dashes and its
 *     agency), or a whole amount in rials or toman; empty for all
 * @param month month of {@code receivedOn}
 * @param after seek paging: only what stands behind this number
 * @param limit at most so many lines
 */
public record ClaimQuery(
        String text, Optional<Status> status, Optional<JalaliMonth> month, Optional<ClaimNumber> after, int limit) {

    public static final ClaimQuery ALL =
            new ClaimQuery("", Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE);

    public ClaimQuery text(String wanted) {
        return new ClaimQuery(wanted, status, month, after, limit);
    }

    public ClaimQuery status(Status wanted) {
        return new ClaimQuery(text, Optional.of(wanted), month, after, limit);
    }

    public ClaimQuery month(JalaliMonth wanted) {
        return new ClaimQuery(text, status, Optional.of(wanted), after, limit);
    }

    public ClaimQuery after(ClaimNumber last) {
        return new ClaimQuery(text, status, month, Optional.of(last), limit);
    }

    public ClaimQuery limit(int most) {
        return new ClaimQuery(text, status, month, after, most);
    }
}
