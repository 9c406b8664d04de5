package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.ITEM;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.Treatment;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Claims that may be the same one handed in before; a provider is the same by its search key. */
final class Duplicates {
    /** Nothing was asked for in a draft, and what was given back or withdrawn may come again. */
    private static final List<String> NEVER = List.of(
            Status.DRAFT.name(),
            Status.RETURNED_TO_INSURED.name(),
            Status.RETURNED_BY_OFFICE.name(),
            Status.WITHDRAWN.name());

    private static final String ANY = "";

    private final Store store;
    private final String sameInvoice;
    private final String sameDays;

    Duplicates(Store store) {
        this.store = store;
        this.sameInvoice = question(
                ITEM.join(CLAIM).on(CLAIM.POSITION.eq(ITEM.CLAIM)),
                ITEM.INVOICE_DATE.eq(0L).and(ITEM.INVOICE_NUMBER.eq(ANY)).and(ITEM.AMOUNT.eq(0L)));
        this.sameDays = question(
                CLAIM,
                CLAIM.INSURED_NATIONAL_ID.eq(ANY).and(CLAIM.SERVICE_FROM.le(0L)).and(CLAIM.SERVICE_TO.ge(0L)));
    }

    /** The text of a question; its values are those of {@code wanted}, then provider and the position left out. */
    private String question(Table<?> from, Condition wanted) {
        return store.dsl()
                .select(CLAIM.POSITION, AGENCY.CODE)
                .from(from)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(wanted.and(CLAIM.PROVIDER_KEY.eq(ANY))
                        .and(CLAIM.POSITION.ne(0L))
                        .and(CLAIM.STATUS.notIn(NEVER.stream().map(DSL::inline).toList())))
                .getSQL();
    }

    /** @param self a claim that is not compared with, if it is in the store */
    List<Duplicate> of(ClaimContent content, Optional<Position> self) {
        Treatment treatment = content.treatment();
        String provider = ClaimColumns.key(treatment.provider());
        long own = self.map(Position::value).orElse(0L);
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < content.items().size(); i++) {
            Item item = content.items().get(i);
            String field = "items[" + i + "].invoiceNumber";
            numbers(
                            sameInvoice,
                            (long) item.invoiceDate().number(),
                            item.invoiceNumber().value(),
                            item.amount().value(),
                            provider,
                            own)
                    .forEach(number -> found.add(new Duplicate(number, Duplicate.Ground.SAME_INVOICE, field)));
        }
        numbers(
                        sameDays,
                        content.insured().nationalId().value(),
                        (long) treatment.to().number(),
                        (long) treatment.from().number(),
                        provider,
                        own)
                .forEach(number -> found.add(new Duplicate(number, Duplicate.Ground.SAME_DAYS, "serviceFrom")));
        return found;
    }

    /** Each once and in order here: the engine would make a table for that, though there is hardly ever one. */
    private record Earlier(long position, String agency) {}

    private List<ClaimNumber> numbers(String question, Object... values) {
        return store.rows(question, row -> new Earlier(row.getLong(1), row.getString(2)), values).stream()
                .distinct()
                .sorted(Comparator.comparingLong(Earlier::position))
                .map(earlier -> new Position(earlier.position()).claimNumber(new OfficeCode(earlier.agency())))
                .toList();
    }
}
