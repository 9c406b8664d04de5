package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.statistics.Counting.OfForms;
import ir.kargozar.statistics.Period;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.schema.tables.Form;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Forms that are counted, and how many they are. */
public final class CountedForms {
    private static final Form LATER = FORM.as("later");

    private final Store store;

    public CountedForms(Store store) {
        this.store = store;
    }

    public long count(OfForms counting, Period period) {
        return store.dsl().fetchCount(FORM, wanted(counting, period));
    }

    /** In the order in which they were begun, each as it stands on the period's last day. */
    public List<FormLine> lines(OfForms counting, Period period) {
        return store.dsl()
                .select(FormList.FIELDS)
                .from(FORM)
                .where(wanted(counting, period))
                .orderBy(FORM.POSITION)
                .fetch(row -> FormList.line(row).on(period.last()));
    }

    private static Condition wanted(OfForms counting, Period period) {
        List<Long> kinds = counting.kinds().stream()
                .map(FormKind::number)
                .map(Long::valueOf)
                .toList();
        return FORM.KIND
                .in(kinds)
                .and(
                        switch (counting.dated()) {
                            case REGISTERED -> within(FORM.REGISTERED_ON, period);
                            case SIGNED ->
                                within(FORM.TERM_FROM, period)
                                        .and(in(FormStatus.APPROVED, FormStatus.SENT, FormStatus.REPLACED));
                            case IN_FORCE -> inForce(period.last());
                        });
    }

    private static Condition within(Field<Long> day, Period period) {
        return day.between((long) period.first().number(), (long) period.last().number());
    }

    private static Condition in(FormStatus... statuses) {
        return FORM.STATUS.in(List.of(statuses).stream()
                .map(status -> DSL.inline(status.name()))
                .toList());
    }

    /** Also what was replaced since, up to the day on which what replaces it was sent. */
    private static Condition inForce(JalaliDate on) {
        long day = on.number();
        Condition stillThere = FORM.REPLACED_BY
                .isNull()
                .or(DSL.exists(DSL.selectOne()
                        .from(LATER)
                        .where(LATER.NUMBER.eq(FORM.REPLACED_BY))
                        .and(LATER.SENT_ON.gt(day))));
        return in(FormStatus.SENT, FormStatus.REPLACED)
                .and(FORM.SENT_ON.le(day))
                .and(FORM.TERM_FROM.le(day))
                .and(FORM.TERM_UNTIL.ge(day))
                .and(stillThere);
    }
}
