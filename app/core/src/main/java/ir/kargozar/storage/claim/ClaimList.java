package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.WordIndex;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Lines of claims by seek: newest position first, from the search index where a text is wanted. */
final class ClaimList {
    private static final List<SelectField<?>> FIELDS = List.of(
            CLAIM.POSITION,
            CLAIM.STATUS,
            CLAIM.KIND,
            CLAIM.INSURED_FIRST_NAME,
            CLAIM.INSURED_LAST_NAME,
            CLAIM.INSURED_NATIONAL_ID,
            CLAIM.PROVIDER_NAME,
            CLAIM.RECEIVED_ON,
            CLAIM.AMOUNT,
            AGENCY.CODE);

    private final Store store;

    ClaimList(Store store) {
        this.store = store;
    }

    /** @param after only what stands before this position in the order of numbers */
    ClaimLine.Page page(ClaimQuery query, long after) {
        List<ClaimLine> lines = query.text().isBlank()
                ? lines(CLAIM, CLAIM.POSITION, DSL.noCondition(), query, after)
                : found(Terms.of(query.text()), query, after);
        boolean more = lines.size() > query.limit();
        return new ClaimLine.Page(more ? List.copyOf(lines.subList(0, query.limit())) : lines, more);
    }

    private List<ClaimLine> found(Terms terms, ClaimQuery query, long after) {
        WordIndex search = store.claimWords();
        Table<?> joined = search.table().join(CLAIM).on(CLAIM.POSITION.eq(search.position()));
        return terms.isEmpty() ? List.of() : lines(joined, search.position(), search.matches(terms), query, after);
    }

    private List<ClaimLine> lines(
            Table<?> from, Field<Long> position, Condition matches, ClaimQuery query, long after) {
        List<Condition> wanted = new ArrayList<>(List.of(matches, position.lt(after)));
        query.status().ifPresent(status -> wanted.add(CLAIM.STATUS.eq(status.name())));
        query.month()
                .ifPresent(month -> wanted.add(CLAIM.RECEIVED_ON.between(
                        (long) month.firstDay().number(), (long) month.lastDay().number())));
        return store.dsl()
                .select(FIELDS)
                .from(from)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(wanted)
                .orderBy(position.desc())
                .limit(query.limit() + 1L)
                .fetch(ClaimList::line);
    }

    private static ClaimLine line(Record row) {
        return new ClaimLine(
                new Position(row.get(CLAIM.POSITION)).claimNumber(new OfficeCode(row.get(AGENCY.CODE))),
                Status.valueOf(row.get(CLAIM.STATUS)),
                ClaimKind.valueOf(row.get(CLAIM.KIND)),
                row.get(CLAIM.INSURED_FIRST_NAME) + " " + row.get(CLAIM.INSURED_LAST_NAME),
                row.get(CLAIM.INSURED_NATIONAL_ID),
                row.get(CLAIM.PROVIDER_NAME),
                PersonColumns.date(row.get(CLAIM.RECEIVED_ON)),
                new Rial(row.get(CLAIM.AMOUNT)));
    }
}
