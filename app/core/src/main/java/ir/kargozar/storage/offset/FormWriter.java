package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;
import static ir.kargozar.storage.schema.Tables.FORM_WORKSHOP;

import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.engine.WordIndex;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes forms with all that belongs to them: words to find them by, workshops, log rows. */
final class FormWriter {
    private final Store store;
    private final ChangeLog log;
    private final FormRow rows;
    private final FormLog json;
    private final String workshops;

    FormWriter(Store store, ChangeLog log, ValuesJson values) {
        this.store = store;
        this.log = log;
        this.rows = new FormRow(values);
        this.json = new FormLog(values);
        this.workshops = store.insert(
                FORM_WORKSHOP, List.of(FORM_WORKSHOP.FORM, FORM_WORKSHOP.WORKSHOP, FORM_WORKSHOP.CENTRE_ID));
    }

    /** A fault FORM_EXISTS where its number is there. */
    void add(OffsetForm<?> form, FormIndex index, Change change) {
        String number = form.number().toString();
        if (store.dsl().fetchExists(FORM, FORM.NUMBER.eq(number))) {
            throw new Fault("FORM_EXISTS", number);
        }
        long position = nextPosition();
        Map<Field<?>, @Nullable Object> row = rows.columns(form, index);
        store.dsl().insertInto(FORM).set(FORM.POSITION, position).set(row).execute();
        store.formWords().add(List.of(words(position, row)));
        addWorkshops(position, index);
        log.append(change, number, "", json.whole(row));
    }

    /** One writes at a time: nobody takes the same one meanwhile. */
    private long nextPosition() {
        return store.dsl()
                .select(DSL.coalesce(DSL.max(FORM.POSITION), DSL.inline(0L)).plus(1L))
                .from(FORM)
                .fetchSingle()
                .value1();
    }

    private static WordIndex.Entry words(long position, Map<Field<?>, @Nullable Object> row) {
        return new WordIndex.Entry(
                position, Objects.requireNonNull(row.get(FORM.WORDS)).toString());
    }

    private void addWorkshops(long position, FormIndex index) {
        String centre = FormRow.shown(index.facts().centre().legalEntityId());
        store.batch(
                workshops,
                FormRow.workshops(index).stream()
                        .map(workshop -> new @Nullable Object[] {position, workshop, centre})
                        .toList());
    }

    /** A fault FORM_CHANGED_MEANWHILE where the stored revision is not the one before; logged where a change is given. */
    void update(OffsetForm<?> form, FormIndex index, Optional<Change> change) {
        replace(stored(form, form.revision() - 1L), form, index, change);
    }

    /** In the place of a stored row, whatever its revision; logged where a change is given. */
    void replace(Record stored, OffsetForm<?> form, FormIndex index, Optional<Change> change) {
        long position = stored.get(FORM.POSITION);
        Map<Field<?>, @Nullable Object> row = rows.columns(form, index);
        store.dsl().update(FORM).set(row).where(FORM.POSITION.eq(position)).execute();
        found(new WordIndex.Entry(position, stored.get(FORM.WORDS)), words(position, row));
        if (!stored.get(FORM.CONTENT).equals(row.get(FORM.CONTENT))) {
            store.dsl()
                    .deleteFrom(FORM_WORKSHOP)
                    .where(FORM_WORKSHOP.FORM.eq(position))
                    .execute();
            addWorkshops(position, index);
        }
        change.ifPresent(given -> {
            FormLog.Difference difference = json.difference(stored, row);
            log.append(given, form.number().toString(), difference.before(), difference.after());
        });
    }

    /** The stored row where it is of that revision, else a fault FORM_CHANGED_MEANWHILE. */
    Record stored(OffsetForm<?> form, long revision) {
        return store.dsl()
                .selectFrom(FORM)
                .where(FORM.NUMBER.eq(form.number().toString()))
                .and(FORM.REVISION.eq(revision))
                .fetchOptional()
                .orElseThrow(
                        () -> new Fault("FORM_CHANGED_MEANWHILE", form.number().toString()));
    }

    private void found(WordIndex.Entry before, WordIndex.Entry after) {
        if (!before.equals(after)) {
            store.formWords().replace(List.of(before), List.of(after));
        }
    }
}
