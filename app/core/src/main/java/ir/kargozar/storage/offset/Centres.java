package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.text.NameOrder;
import java.util.Comparator;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Centres out of their forms, each under the name its newest one has. */
final class Centres {
    private final Store store;

    Centres(Store store) {
        this.store = store;
    }

    List<CentreForms> all(JalaliDate today) {
        Field<Long> newest = DSL.max(FORM.POSITION).as("newest");
        Field<Long> count = DSL.count().cast(Long.class).as("forms");
        Field<Long> until =
                DSL.max(DSL.when(FormList.inForce(today), FORM.TERM_UNTIL)).as("until_day");
        var centres = DSL.select(newest, count, until)
                .from(FORM)
                .where(FORM.STATUS.ne(DSL.inline(FormStatus.WITHDRAWN.name())))
                .and(FORM.CENTRE_ID.ne(DSL.inline("")))
                .groupBy(FORM.CENTRE_ID)
                .asTable("centres");
        return store
                .dsl()
                .select(FORM.CENTRE_ID, FORM.CENTRE_NAME, centres.field(count), centres.field(until))
                .from(centres)
                .join(FORM)
                .on(FORM.POSITION.eq(centres.field(newest)))
                .fetch(row -> new CentreForms(
                        new FormFacts.CentreKey(row.value1(), row.value2()), row.value3(), FormList.date(row.value4())))
                .stream()
                .sorted(Comparator.comparing((CentreForms each) -> each.centre().name(), new NameOrder())
                        .thenComparing(each -> each.centre().legalEntityId()))
                .toList();
    }
}
