package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;
import static ir.kargozar.storage.schema.Tables.FORM_PRINT;
import static ir.kargozar.storage.schema.Tables.FORM_TEMPLATE;
import static ir.kargozar.storage.schema.Tables.FORM_VERSION;

import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Printings, the versions that were printed, and what with. */
final class Prints {
    private final Store store;
    private final ValuesJson json;

    Prints(Store store, ValuesJson json) {
        this.store = store;
        this.json = json;
    }

    /** Keeps the form's version as it is printed, unless that was done before. */
    void keep(long position, OffsetForm<?> form, FormTemplate template) {
        boolean kept = store.dsl()
                .fetchExists(FORM_VERSION, FORM_VERSION.FORM.eq(position).and(FORM_VERSION.VERSION.eq((long)
                        form.version())));
        if (!kept) {
            store.dsl()
                    .insertInto(FORM_VERSION)
                    .set(FORM_VERSION.FORM, position)
                    .set(FORM_VERSION.VERSION, (long) form.version())
                    .set(FORM_VERSION.CONTENT, json.write(form.values()))
                    .set(FORM_VERSION.TEMPLATE, kept(template))
                    .execute();
        }
    }

    /** The form's version as another office printed it, in the place of what was kept of that version. */
    void replace(long position, OffsetForm<?> form, Optional<FormTemplate> template) {
        store.dsl()
                .deleteFrom(FORM_VERSION)
                .where(FORM_VERSION.FORM.eq(position))
                .and(FORM_VERSION.VERSION.eq((long) form.version()))
                .execute();
        template.ifPresent(printed -> keep(position, form, printed));
    }

    /** Keeps it once; gives its hash. */
    String kept(FormTemplate template) {
        String hash = template.hash();
        store.dsl()
                .insertInto(FORM_TEMPLATE)
                .set(FORM_TEMPLATE.HASH, hash)
                .set(FORM_TEMPLATE.DEFINITION, template.definition())
                .set(FORM_TEMPLATE.WORDING, template.wording())
                .set(FORM_TEMPLATE.DRAFT, template.draft() ? 1L : 0L)
                .onConflict(FORM_TEMPLATE.HASH)
                .doNothing()
                .execute();
        return hash;
    }

    /** How often a version was printed. */
    int count(long position, int version) {
        return store.dsl()
                .fetchCount(FORM_PRINT, FORM_PRINT.FORM.eq(position).and(FORM_PRINT.VERSION.eq((long) version)));
    }

    void add(long position, FormPrint print) {
        store.dsl()
                .insertInto(FORM_PRINT)
                .set(FORM_PRINT.FORM, position)
                .set(FORM_PRINT.VERSION, (long) print.version())
                .set(FORM_PRINT.NUMBER, (long) print.number())
                .set(FORM_PRINT.AT, print.at().toEpochMilli())
                .set(FORM_PRINT.WHO, print.who())
                .set(FORM_PRINT.COPIES, (long) print.copies())
                .execute();
    }

    List<FormPrint> of(FormNumber number) {
        return store.dsl()
                .select(FORM_PRINT.fields())
                .from(FORM_PRINT)
                .join(FORM)
                .on(FORM.POSITION.eq(FORM_PRINT.FORM))
                .where(FORM.NUMBER.eq(number.toString()))
                .orderBy(FORM_PRINT.VERSION, FORM_PRINT.NUMBER)
                .fetch(row -> new FormPrint(
                        Math.toIntExact(row.get(FORM_PRINT.VERSION)),
                        Math.toIntExact(row.get(FORM_PRINT.NUMBER)),
                        Instant.ofEpochMilli(row.get(FORM_PRINT.AT)),
                        row.get(FORM_PRINT.WHO),
                        Math.toIntExact(row.get(FORM_PRINT.COPIES))));
    }

    List<FormVersion> versions(FormNumber number) {
        return store.dsl()
                .select(FORM_VERSION.VERSION, FORM_VERSION.CONTENT)
                .select(FORM_TEMPLATE.DEFINITION, FORM_TEMPLATE.WORDING, FORM_TEMPLATE.DRAFT)
                .from(FORM_VERSION)
                .join(FORM)
                .on(FORM.POSITION.eq(FORM_VERSION.FORM))
                .join(FORM_TEMPLATE)
                .on(FORM_TEMPLATE.HASH.eq(FORM_VERSION.TEMPLATE))
                .where(FORM.NUMBER.eq(number.toString()))
                .orderBy(FORM_VERSION.VERSION)
                .fetch(row -> new FormVersion(
                        Math.toIntExact(row.get(FORM_VERSION.VERSION)),
                        json.read(row.get(FORM_VERSION.CONTENT), number.toString()),
                        new FormTemplate(
                                row.get(FORM_TEMPLATE.DEFINITION),
                                row.get(FORM_TEMPLATE.WORDING),
                                row.get(FORM_TEMPLATE.DRAFT) == 1)));
    }
}
