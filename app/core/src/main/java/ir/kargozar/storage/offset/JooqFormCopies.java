package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;
import static ir.kargozar.storage.schema.Tables.FORM_SENT;
import static ir.kargozar.storage.schema.Tables.FORM_TEMPLATE;
import static ir.kargozar.storage.schema.Tables.FORM_VERSION;

import ir.kargozar.handover.form.FormCopies;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;

/** Forms between offices in their tables. */
public final class JooqFormCopies implements FormCopies {
    private static final Condition TRAVELS =
            FORM.STATUS.in(DSL.inline(FormStatus.SENT.name()), DSL.inline(FormStatus.REPLACED.name()));

    private final Store store;
    private final FormRow rows;
    private final FormWriter writer;
    private final Prints prints;

    public JooqFormCopies(Store store, ChangeLog log) {
        this.store = store;
        ValuesJson values = new ValuesJson();
        this.rows = new FormRow(values);
        this.writer = new FormWriter(store, log, values);
        this.prints = new Prints(store, values);
    }

    @Override
    public List<SentForm> due(OfficeCode recipient, Set<FormKind> kinds, int limit) {
        return due(recipient, kinds, FORM.ORIGIN.eq(DSL.inline("")))
                .limit(limit)
                .fetch(this::sentForm);
    }

    @Override
    public List<SentForm> due(OfficeCode recipient, Passing passing, int limit) {
        List<String> from = passing.from().stream().map(OfficeCode::value).toList();
        Condition passes = FORM.ORIGIN.in(from).and(FORM.CONTENT.contains(passing.word()));
        return due(recipient, passing.kinds(), passes).fetch().stream()
                .map(this::sentForm)
                .filter(sent -> passing.isForRecipient().test(sent.form()))
                .limit(limit)
                .toList();
    }

    private SentForm sentForm(Record row) {
        return new SentForm(rows.read(row), Optional.ofNullable(row.get(FORM_VERSION.TEMPLATE)));
    }

    /** Sent forms that the recipient does not have as they stand. */
    private SelectSeekStep1<Record, Long> due(OfficeCode recipient, Set<FormKind> kinds, Condition which) {
        Condition has = DSL.exists(DSL.selectOne()
                .from(FORM_SENT)
                .where(FORM_SENT.FORM.eq(FORM.POSITION))
                .and(FORM_SENT.RECIPIENT.eq(recipient.value()))
                .and(FORM_SENT.REVISION.ge(FORM.REVISION)));
        return store.dsl()
                .select(FORM.fields())
                .select(FORM_VERSION.TEMPLATE)
                .from(FORM)
                .leftJoin(FORM_VERSION)
                .on(FORM_VERSION.FORM.eq(FORM.POSITION))
                .and(FORM_VERSION.VERSION.eq(FORM.VERSION))
                .where(TRAVELS)
                .and(which)
                .and(FORM.KIND.in(
                        kinds.stream().map(kind -> (long) kind.number()).toList()))
                .and(DSL.not(has))
                .orderBy(FORM.POSITION);
    }

    @Override
    public void sent(OfficeCode recipient, List<SentForm> forms) {
        for (SentForm each : forms) {
            OffsetForm<?> form = each.form();
            long position = writer.stored(form, form.revision()).get(FORM.POSITION);
            store.dsl()
                    .insertInto(FORM_SENT, FORM_SENT.RECIPIENT, FORM_SENT.FORM, FORM_SENT.REVISION)
                    .values(recipient.value(), position, (long) form.revision())
                    .onConflict(FORM_SENT.RECIPIENT, FORM_SENT.FORM)
                    .doUpdate()
                    .set(FORM_SENT.REVISION, (long) form.revision())
                    .execute();
        }
    }

    @Override
    public void unsent(OfficeCode recipient, FormNumber number) {
        store.dsl()
                .deleteFrom(FORM_SENT)
                .where(FORM_SENT.RECIPIENT.eq(recipient.value()))
                .and(FORM_SENT.FORM.eq(position(number)))
                .execute();
    }

    @Override
    public FormTemplate template(String hash) {
        return store.dsl()
                .selectFrom(FORM_TEMPLATE)
                .where(FORM_TEMPLATE.HASH.eq(hash))
                .fetchOptional(row -> new FormTemplate(
                        row.get(FORM_TEMPLATE.DEFINITION),
                        row.get(FORM_TEMPLATE.WORDING),
                        row.get(FORM_TEMPLATE.DRAFT) == 1))
                .orElseThrow(() -> new Fault("FORM_TEMPLATE_MISSING", hash));
    }

    @Override
    public Optional<OffsetForm<?>> find(FormNumber number) {
        return row(number).map(rows::read);
    }

    private Optional<Record> row(FormNumber number) {
        return store.dsl()
                .selectFrom(FORM)
                .where(FORM.NUMBER.eq(number.toString()))
                .fetchOptional();
    }

    @Override
    public void receive(OffsetForm<?> form, Optional<FormTemplate> template, FormIndex index, Change change) {
        store.joined(() -> {
            Optional<Record> known = row(form.number());
            known.ifPresentOrElse(
                    stored -> writer.replace(stored, form, index, Optional.of(change)),
                    () -> writer.add(form, index, change));
            long position = position(form.number());
            store.dsl()
                    .update(FORM)
                    .set(FORM.ORIGIN, form.number().office().value())
                    .where(FORM.POSITION.eq(position))
                    .execute();
            template.ifPresent(printed -> prints.keep(position, form, printed));
        });
    }

    private long position(FormNumber number) {
        return row(number)
                .orElseThrow(() -> new Fault("FORM_UNREADABLE", number.toString()))
                .get(FORM.POSITION);
    }
}
