package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;
import static ir.kargozar.storage.schema.Tables.FORM_CONFLICT;
import static ir.kargozar.storage.schema.Tables.FORM_TEMPLATE;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.handover.conflict.FormConflict;
import ir.kargozar.handover.conflict.FormConflicts;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.handover.StoredDifferences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Conflicts of forms in their table, each a whole form by the columns of a form. */
public final class JooqFormConflicts implements FormConflicts {
    private final Store store;
    private final ChangeLog log;
    private final ValuesJson values;
    private final FormRow rows;
    private final FormWriter writer;
    private final Prints prints;
    private final StoredDifferences differences;

    public JooqFormConflicts(Store store, ChangeLog log) {
        this.store = store;
        this.log = log;
        this.values = new ValuesJson();
        this.rows = new FormRow(values);
        this.writer = new FormWriter(store, log, values);
        this.prints = new Prints(store, values);
        this.differences = new StoredDifferences(store);
    }

    @Override
    public void keep(FormConflict conflict, Change change) {
        OffsetForm<?> form = conflict.came().form();
        if (of(form.number()).stream().anyMatch(kept -> kept.came().form().equals(form))) {
            return;
        }
        String content = values.write(form.values());
        store.dsl()
                .insertInto(FORM_CONFLICT)
                .set(FORM_CONFLICT.PLACE, differences.nextPlace())
                .set(FORM_CONFLICT.FORM, stored(form.number()).get(FORM.POSITION))
                .set(FORM_CONFLICT.SEQUENCE, conflict.sequence())
                .set(FORM_CONFLICT.REVISION, (long) form.revision())
                .set(FORM_CONFLICT.VERSION, (long) form.version())
                .set(FORM_CONFLICT.CONTENT, content)
                .set(FORM_CONFLICT.CAME_ON, (long) conflict.cameOn().number())
                .set(
                        FORM_CONFLICT.TEMPLATE,
                        conflict.came().template().map(prints::kept).orElse(null))
                .set(way(form))
                .execute();
        log.append(change, form.number().toString(), "", content);
    }

    /** Columns of the state that this table has too. */
    private static Map<Field<?>, @Nullable Object> way(OffsetForm<?> form) {
        Map<Field<?>, @Nullable Object> way = new LinkedHashMap<>();
        StateColumns.of(form.state()).forEach((field, value) -> {
            Field<?> same = FORM_CONFLICT.field(field.getName());
            if (same != null) {
                way.put(same, value);
            }
        });
        return way;
    }

    private Record stored(FormNumber number) {
        return store.dsl()
                .selectFrom(FORM)
                .where(FORM.NUMBER.eq(number.toString()))
                .fetchOptional()
                .orElseThrow(() -> new Fault("FORM_UNREADABLE", number.toString()));
    }

    @Override
    public List<FormConflict> open(long after, int limit) {
        return read(FORM_CONFLICT.DECIDED.isNull().and(FORM_CONFLICT.PLACE.gt(after)), limit);
    }

    @Override
    public long openCount() {
        return store.dsl().fetchCount(FORM_CONFLICT, FORM_CONFLICT.DECIDED.isNull());
    }

    @Override
    public Optional<FormConflict> find(long place) {
        return read(FORM_CONFLICT.PLACE.eq(place), 1).stream().findFirst();
    }

    @Override
    public List<FormConflict> of(FormNumber number) {
        return read(FORM.NUMBER.eq(number.toString()), Integer.MAX_VALUE);
    }

    private List<FormConflict> read(Condition which, int limit) {
        return store.dsl()
                .select(FORM_CONFLICT.fields())
                .select(FORM.NUMBER)
                .select(FORM_TEMPLATE.DEFINITION, FORM_TEMPLATE.WORDING, FORM_TEMPLATE.DRAFT)
                .from(FORM_CONFLICT)
                .join(FORM)
                .on(FORM.POSITION.eq(FORM_CONFLICT.FORM))
                .leftJoin(FORM_TEMPLATE)
                .on(FORM_TEMPLATE.HASH.eq(FORM_CONFLICT.TEMPLATE))
                .where(which)
                .orderBy(FORM_CONFLICT.PLACE)
                .limit(limit)
                .fetch(this::conflict);
    }

    private FormConflict conflict(Record row) {
        Optional<FormTemplate> template = Optional.ofNullable(row.get(FORM_CONFLICT.TEMPLATE))
                .map(_ -> new FormTemplate(
                        row.get(FORM_TEMPLATE.DEFINITION),
                        row.get(FORM_TEMPLATE.WORDING),
                        row.get(FORM_TEMPLATE.DRAFT) == 1));
        return new FormConflict(
                row.get(FORM_CONFLICT.PLACE),
                row.get(FORM_CONFLICT.SEQUENCE),
                new FormConflict.Came(
                        rows.read(row.into(FORM)),
                        template,
                        JalaliDate.ofNumber(Math.toIntExact(row.get(FORM_CONFLICT.CAME_ON)))),
                Optional.ofNullable(row.get(FORM_CONFLICT.DECIDED)).map(Conflict.Choice::valueOf));
    }

    @Override
    public void decide(long place, Conflict.Choice choice, List<Differing> seen, Change change) {
        FormConflict conflict = find(place).orElseThrow(() -> new Fault("CONFLICT_MISSING", Long.toString(place)));
        store.dsl()
                .update(FORM_CONFLICT)
                .set(FORM_CONFLICT.DECIDED, choice.name())
                .where(FORM_CONFLICT.PLACE.eq(place))
                .execute();
        differences.keep(place, seen);
        log.append(change, conflict.subject(), "", choice.name());
    }

    @Override
    public List<Differing> seen(long place) {
        return differences.of(place);
    }

    @Override
    public void take(FormConflict conflict, FormIndex index, Change change) {
        OffsetForm<?> form = conflict.came().form();
        Record stored = stored(form.number());
        writer.replace(stored, form, index, Optional.of(change));
        prints.replace(stored.get(FORM.POSITION), form, conflict.came().template());
    }
}
