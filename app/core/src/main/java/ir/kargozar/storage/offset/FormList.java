package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.Terms;
import ir.kargozar.storage.engine.WordIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lines of lists out of the columns beside a form's content. */
final class FormList {
    static final List<SelectField<?>> FIELDS = List.of(
            FORM.NUMBER,
            FORM.VERSION,
            FORM.STATUS,
            FORM.CENTRE_ID,
            FORM.CENTRE_NAME,
            FORM.WORKSHOP_NAME,
            FORM.AMOUNT,
            FORM.TERM_FROM,
            FORM.TERM_UNTIL);

    /** The key disguised: among what a filter finds, a text is looked for, and no row is read of what it found else. */
    private static final Field<Long> BY_FILTER = FORM.POSITION.plus(DSL.inline(0L));

    private final Store store;

    FormList(Store store) {
        this.store = store;
    }

    List<FormLine> list(FormQuery query, int limit) {
        List<Condition> conditions = conditions(query);
        if (query.text().isBlank()) {
            return lines(query, limit, FORM, FORM.POSITION, conditions);
        }
        Terms terms = Terms.of(query.text());
        if (terms.isEmpty()) {
            return List.of();
        }
        WordIndex words = store.formWords();
        Condition found = words.matches(terms);
        if (conditions.isEmpty()) {
            Table<?> joined = words.table().join(FORM).on(FORM.POSITION.eq(words.position()));
            return lines(query, limit, joined, words.position(), List.of(found));
        }
        conditions.add(
                BY_FILTER.in(DSL.select(words.position()).from(words.table()).where(found)));
        return lines(query, limit, FORM, FORM.POSITION, conditions);
    }

    private List<FormLine> lines(
            FormQuery query, int limit, Table<?> from, Field<Long> position, List<Condition> conditions) {
        return store.dsl()
                .select(FIELDS)
                .from(from)
                .where(conditions)
                .orderBy(position.desc())
                .limit(limit)
                .fetch(row -> line(row).on(query.today()));
    }

    private static List<Condition> conditions(FormQuery query) {
        List<Condition> conditions = new ArrayList<>();
        query.kind().ifPresent(kind -> conditions.add(FORM.KIND.eq((long) kind.number())));
        query.centre().ifPresent(centre -> conditions.add(FORM.CENTRE_ID.eq(centre)));
        query.status().ifPresent(status -> conditions.add(stands(status, query.today())));
        return conditions;
    }

    /** As {@link FormStatus#on}. */
    private static Condition stands(FormStatus status, JalaliDate today) {
        long day = today.number();
        return switch (status) {
            case IN_FORCE -> inForce(today);
            case EXPIRED -> sent().and(FORM.TERM_FROM.le(day)).and(FORM.TERM_UNTIL.lt(day));
            case SENT ->
                sent().and(FORM.TERM_FROM.isNull().or(FORM.TERM_UNTIL.isNull()).or(FORM.TERM_FROM.gt(day)));
            default -> FORM.STATUS.eq(status.name());
        };
    }

    private static Condition sent() {
        return FORM.STATUS.eq(DSL.inline(FormStatus.SENT.name()));
    }

    static Condition inForce(JalaliDate today) {
        long day = today.number();
        return sent().and(FORM.TERM_FROM.le(day)).and(FORM.TERM_UNTIL.ge(day));
    }

    List<FormLine> ending(JalaliDate today, int days) {
        long last = today.plusDays(days).number();
        return store.dsl()
                .select(FIELDS)
                .from(FORM)
                .where(inForce(today))
                .and(FORM.TERM_UNTIL.le(last))
                .orderBy(FORM.TERM_UNTIL, FORM.POSITION)
                .fetch(row -> line(row).on(today));
    }

    static FormLine line(Record row) {
        FormFacts facts = new FormFacts(
                new FormFacts.CentreKey(row.get(FORM.CENTRE_ID), row.get(FORM.CENTRE_NAME)),
                row.get(FORM.WORKSHOP_NAME),
                Optional.ofNullable(row.get(FORM.AMOUNT)).map(Rial::new),
                new FormFacts.Term(date(row.get(FORM.TERM_FROM)), date(row.get(FORM.TERM_UNTIL))));
        return new FormLine(
                FormNumber.of(row.get(FORM.NUMBER)).orThrow(),
                Math.toIntExact(row.get(FORM.VERSION)),
                FormStatus.valueOf(row.get(FORM.STATUS)),
                facts);
    }

    static Optional<JalaliDate> date(@Nullable Long stored) {
        return Optional.ofNullable(stored).map(number -> JalaliDate.ofNumber(Math.toIntExact(number)));
    }
}
