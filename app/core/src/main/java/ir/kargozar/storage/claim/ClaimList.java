package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.storage.engine.Store;
import java.util.Arrays;
import java.util.List;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/** Lines of claims by seek, newest position first, or the keys of everything a filter finds. */
final class ClaimList {
    private final Store store;

    ClaimList(Store store) {
        this.store = store;
    }

    /** @param after only what stands before this position in the order of numbers */
    ClaimLine.Page page(ClaimQuery query, long after) {
        Wanted wanted = Wanted.lines(query.filter(), store.claimWords());
        List<ClaimLine> lines = wanted.none() ? List.of() : lines(wanted, query, after);
        boolean more = lines.size() > query.limit();
        return new ClaimLine.Page(more ? List.copyOf(lines.subList(0, query.limit())) : lines, more);
    }

    private List<ClaimLine> lines(Wanted wanted, ClaimQuery query, long after) {
        return store.dsl()
                .select(ClaimLines.FIELDS)
                .from(wanted.from())
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(wanted.conditions())
                .and(wanted.position().lt(after))
                .orderBy(wanted.position().desc())
                .limit(query.limit() + 1L)
                .fetch(ClaimLines::line);
    }

    /** By number: keys are read in whatever order their index has, and sorted here, which is quicker. */
    ClaimListing listing(ClaimFilter filter, ClaimOrder order) {
        boolean byNumber = order == ClaimOrder.NEWEST_NUMBER || order == ClaimOrder.OLDEST_NUMBER;
        Wanted wanted = Wanted.keys(filter, store.claimWords(), !byNumber);
        long[] keys = wanted.none() ? new long[0] : byNumber ? byNumber(wanted) : byDay(wanted, order);
        return new KeyListing(store, order == ClaimOrder.NEWEST_NUMBER ? reversed(keys) : keys);
    }

    private long[] byNumber(Wanted wanted) {
        long[] keys = keys(select(wanted));
        Arrays.sort(keys);
        return keys;
    }

    private long[] byDay(Wanted wanted, ClaimOrder order) {
        var select = select(wanted);
        return keys(
                order == ClaimOrder.LAST_RECEIVED
                        ? select.orderBy(
                                CLAIM.RECEIVED_ON.desc(), wanted.position().desc())
                        : select.orderBy(CLAIM.RECEIVED_ON, wanted.position()));
    }

    private SelectConditionStep<Record1<Long>> select(Wanted wanted) {
        return store.dsl().select(wanted.position()).from(wanted.from()).where(wanted.conditions());
    }

    private long[] keys(org.jooq.Select<Record1<Long>> select) {
        return store.longs(select.getSQL(), select.getBindValues().toArray());
    }

    private static long[] reversed(long... keys) {
        for (int i = 0; i < keys.length / 2; i++) {
            long other = keys[keys.length - 1 - i];
            keys[keys.length - 1 - i] = keys[i];
            keys[i] = other;
        }
        return keys;
    }
}
