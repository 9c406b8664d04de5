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
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Claims that may be the same one handed in before; a provider is the same by its search key. */
final class Duplicates {
    /** Nothing was asked for in a draft, and what was given back may come again. */
    private static final List<String> NEVER =
            List.of(Status.DRAFT.name(), Status.RETURNED_TO_INSURED.name(), Status.RETURNED_BY_OFFICE.name());

    private final Store store;

    Duplicates(Store store) {
        this.store = store;
    }

    /** @param self a claim that is not compared with, if it is in the store */
    List<Duplicate> of(ClaimContent content, Optional<Position> self) {
        Condition others = CLAIM.PROVIDER_KEY
                .eq(ClaimColumns.key(content.treatment().provider()))
                .and(CLAIM.STATUS.notIn(NEVER.stream().map(DSL::inline).toList()))
                .and(self.map(position -> CLAIM.POSITION.ne(position.value())).orElse(DSL.noCondition()));
        List<Duplicate> found = new ArrayList<>();
        for (int i = 0; i < content.items().size(); i++) {
            String field = "items[" + i + "].invoiceNumber";
            sameInvoice(content.items().get(i), others)
                    .forEach(number -> found.add(new Duplicate(number, Duplicate.Ground.SAME_INVOICE, field)));
        }
        sameDays(content, others)
                .forEach(number -> found.add(new Duplicate(number, Duplicate.Ground.SAME_DAYS, "serviceFrom")));
        return found;
    }

    private List<ClaimNumber> sameInvoice(Item item, Condition others) {
        Table<?> items = ITEM.join(CLAIM).on(CLAIM.POSITION.eq(ITEM.CLAIM));
        return numbers(
                items,
                ITEM.INVOICE_DATE
                        .eq((long) item.invoiceDate().number())
                        .and(ITEM.INVOICE_NUMBER.eq(item.invoiceNumber().value()))
                        .and(ITEM.AMOUNT.eq(item.amount().value()))
                        .and(others));
    }

    private List<ClaimNumber> sameDays(ClaimContent content, Condition others) {
        Treatment treatment = content.treatment();
        return numbers(
                CLAIM,
                CLAIM.INSURED_NATIONAL_ID
                        .eq(content.insured().nationalId().value())
                        .and(CLAIM.SERVICE_FROM.le((long) treatment.to().number()))
                        .and(CLAIM.SERVICE_TO.ge((long) treatment.from().number()))
                        .and(others));
    }

    private List<ClaimNumber> numbers(Table<?> from, Condition wanted) {
        return store.dsl()
                .selectDistinct(CLAIM.POSITION, AGENCY.CODE)
                .from(from)
                .join(AGENCY)
                .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                .where(wanted)
                .orderBy(CLAIM.POSITION)
                .fetch(Duplicates::number);
    }

    private static ClaimNumber number(Record row) {
        return new Position(row.get(CLAIM.POSITION)).claimNumber(new OfficeCode(row.get(AGENCY.CODE)));
    }
}
