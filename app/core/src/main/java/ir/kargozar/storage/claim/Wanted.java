package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.Status;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.WordIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A filter in the store's terms: where to look and what must hold there.
 *
 * @param from the claims, joined to the search index where a text is wanted, or the search index alone
 * @param position the key of what {@code from} gives
 * @param claims false where {@code from} is the search index alone
 * @param none true where nothing can be found: a text without a letter
 */
record Wanted(Table<?> from, Field<Long> position, boolean claims, List<Condition> conditions, boolean none) {

    /** To read whole lines: always with the table of claims. */
    static Wanted lines(ClaimFilter filter, WordIndex search) {
        return of(filter, search, true);
    }

    /** To read keys alone: the table of claims only where it is asked for something. */
    static Wanted keys(ClaimFilter filter, WordIndex search, boolean ordered) {
        return of(filter, search, ordered || !filter.text(" ").isAll());
    }

    private static Wanted of(ClaimFilter filter, WordIndex search, boolean claims) {
        List<Condition> conditions = columns(filter);
        if (filter.text().isBlank()) {
            return new Wanted(CLAIM, CLAIM.POSITION, true, conditions, false);
        }
        Terms terms = Terms.of(filter.text());
        if (!terms.isEmpty()) {
            conditions.add(search.matches(terms));
        }
        Table<?> from = claims ? search.table().join(CLAIM).on(CLAIM.POSITION.eq(search.position())) : search.table();
        return new Wanted(from, search.position(), claims, conditions, terms.isEmpty());
    }

    /**
     * Every column asked for stands in the index {@code claim_of_month}. A status alone has an index of its own; together
     * with others it must not lead there, from where each whole row would have to be read.
     */
    private static List<Condition> columns(ClaimFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        Field<String> status = filter.isNarrow() ? DSL.concat(CLAIM.STATUS, DSL.inline("")) : CLAIM.STATUS;
        if (filter.unpackaged()) {
            conditions.add(status.eq(Status.ACCEPTED.name()));
        }
        add(conditions, status, filter.statuses());
        add(conditions, CLAIM.KIND, filter.kinds());
        add(conditions, CLAIM.PROVIDER_TYPE, filter.providerTypes());
        add(conditions, CLAIM.ACCOUNT_CONFIRMATION, filter.confirmations());
        filter.from().ifPresent(day -> conditions.add(CLAIM.RECEIVED_ON.ge((long) day.number())));
        filter.to().ifPresent(day -> conditions.add(CLAIM.RECEIVED_ON.le((long) day.number())));
        return conditions;
    }

    private static void add(List<Condition> conditions, Field<String> field, Collection<? extends Enum<?>> constants) {
        if (!constants.isEmpty()) {
            conditions.add(field.in(constants.stream().map(Enum::name).toList()));
        }
    }
}
