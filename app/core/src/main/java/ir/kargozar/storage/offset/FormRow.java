package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A form laid out for the store, and read from it. */
final class FormRow {
    /** As long as a line of text may be; a draft may hold more, its lists show no more. */
    private static final int LONGEST = 200;

    private final ValuesJson json;

    FormRow(ValuesJson json) {
        this.json = json;
    }

    /** Every column but the key. */
    Map<Field<?>, @Nullable Object> columns(OffsetForm<?> form, FormIndex index) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(FORM.NUMBER, form.number().toString());
        row.put(FORM.KIND, (long) form.kind().number());
        row.put(FORM.REVISION, (long) form.revision());
        row.put(FORM.VERSION, (long) form.version());
        row.putAll(StateColumns.of(form.state()));
        FormFacts facts = index.facts();
        row.put(FORM.CENTRE_ID, shown(facts.centre().legalEntityId()));
        row.put(FORM.CENTRE_NAME, shown(facts.centre().name()));
        row.put(FORM.WORKSHOP_NAME, shown(facts.workshop()));
        row.put(FORM.AMOUNT, facts.amount().map(Rial::value).orElse(null));
        row.put(FORM.TERM_FROM, number(facts.term().from()));
        row.put(FORM.TERM_UNTIL, number(facts.term().until()));
        row.put(FORM.WORDS, FormWords.of(form.number(), index));
        row.put(FORM.CONTENT, json.write(form.values()));
        return row;
    }

    private static @Nullable Long number(Optional<JalaliDate> date) {
        return date.map(day -> (long) day.number()).orElse(null);
    }

    /** The workshops that a form puts under its centre, as they stand beside it. */
    static List<String> workshops(FormIndex index) {
        return index.workshops().stream().map(FormRow::shown).distinct().toList();
    }

    /** What a list shows of what was typed: a draft may hold anything. */
    static String shown(String typed) {
        String plain = typed.replace('\0', ' ');
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }

    OffsetForm<?> read(Record row) {
        String number = row.get(FORM.NUMBER);
        return new OffsetForm<>(
                FormNumber.of(number).orThrow(),
                Math.toIntExact(row.get(FORM.REVISION)),
                Math.toIntExact(row.get(FORM.VERSION)),
                json.read(row.get(FORM.CONTENT), number),
                StateColumns.read(row));
    }
}
