package ir.kargozar.storage.offset;

import static ir.kargozar.storage.schema.Tables.FORM;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form as JSON for the log, by the names of its columns: the whole of it, or what a change touched. */
final class FormLog {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the subject says already, or what only repeats the content in another form. */
    private static final Set<Field<?>> REPEATS = Set.of(
            FORM.NUMBER,
            FORM.KIND,
            FORM.CENTRE_ID,
            FORM.CENTRE_NAME,
            FORM.WORKSHOP_NAME,
            FORM.AMOUNT,
            FORM.TERM_FROM,
            FORM.TERM_UNTIL,
            FORM.WORDS);

    private final ValuesJson values;

    FormLog(ValuesJson values) {
        this.values = values;
    }

    String whole(Map<Field<?>, @Nullable Object> row) {
        ObjectNode json = JSON.createObjectNode();
        row.forEach((field, value) -> {
            if (value != null) {
                put(json, field, value);
            }
        });
        return json.toString();
    }

    /** What stood before and what stands now, of columns that a change touched. */
    record Difference(String before, String after) {}

    Difference difference(Record stored, Map<Field<?>, @Nullable Object> row) {
        ObjectNode before = JSON.createObjectNode();
        ObjectNode after = JSON.createObjectNode();
        row.forEach((field, value) -> {
            Object old = stored.get(field);
            if (!Objects.equals(old, value)) {
                put(before, field, old);
                put(after, field, value);
            }
        });
        return new Difference(before.toString(), after.toString());
    }

    private void put(ObjectNode json, Field<?> field, @Nullable Object value) {
        if (REPEATS.contains(field)) {
            return;
        }
        switch (value) {
            case null -> json.putNull(field.getName());
            case Long number -> json.put(field.getName(), number);
            case String text when field.equals(FORM.CONTENT) -> json.set(field.getName(), values.node(text));
            default -> json.put(field.getName(), value.toString());
        }
    }
}
