package ir.kargozar.offset.form;

import ir.kargozar.entry.Answers;
import ir.kargozar.entry.JsonFields;
import ir.kargozar.entry.StrictJson;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a form (spec 03): an object whose names are those of its definition, {@code centre.name} as {@code name}
 * within {@code centre}; amounts whole numbers, dates {@code 1405-08-30}, everything else texts. {@code form} and
 * {@code note} may stand beside them. Thread safe.
 */
public final class FormJson {
    private static final String KIND = "form";
    private static final String NOTE = "note";

    private final StrictJson strict = new StrictJson();
    private final Texts texts;

    public FormJson(Texts texts) {
        this.texts = texts;
    }

    /** What came of it: the values as given, or every problem of the JSON's own shape. */
    public sealed interface Read {
        record Given(FormValues typed) implements Read {}

        record Refused(List<Problem> problems) implements Read {}
    }

    /** Problems: JSON_…, FORM_KIND_OTHER where {@code form} is there and names another one. */
    public Read read(FormDefinition definition, String json) {
        return switch (strict.object(json)) {
            case Parsed.Valid<JsonNode>(JsonNode object) -> read(definition, object);
            case Parsed.Invalid<JsonNode> invalid -> new Read.Refused(List.of(texts.problem("", invalid)));
        };
    }

    private Read read(FormDefinition definition, JsonNode object) {
        Answers answers = new Answers(texts);
        JsonFields json = new JsonFields(object, "", answers);
        String number = json.whole(KIND);
        if (number != null && !number.equals(Integer.toString(definition.kind().number()))) {
            answers.against(
                    KIND,
                    "FORM_KIND_OTHER",
                    number,
                    Integer.toString(definition.kind().number()));
        }
        json.text(NOTE);
        Map<String, String> fields = new LinkedHashMap<>();
        take(definition.fields().toList(), "", json, fields);
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        definition
                .lists()
                .forEach(list -> lists.put(list.name(), json.list(list.name(), row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    take(list.columns(), "", row, cells);
                    return cells;
                })));
        json.noteUnknown();
        return answers.problems().isEmpty()
                ? new Read.Given(new FormValues(fields, lists))
                : new Read.Refused(List.copyOf(answers.problems()));
    }

    private static void take(List<FieldDefinition> fields, String prefix, JsonFields json, Map<String, String> values) {
        Set<String> objects = new LinkedHashSet<>();
        for (FieldDefinition field : fields) {
            String name = field.name().substring(prefix.length());
            int dot = name.indexOf('.');
            if (dot >= 0) {
                objects.add(name.substring(0, dot));
                continue;
            }
            String value = field.type() == FieldType.AMOUNT ? json.whole(name) : json.text(name);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        for (String object : objects) {
            String inner = prefix + object + ".";
            List<FieldDefinition> within = fields.stream()
                    .filter(field -> field.name().startsWith(inner))
                    .toList();
            json.object(object, fieldsOf -> {
                take(within, inner, fieldsOf, values);
                return values;
            });
        }
    }

    /** The JSON of values, on one line; good values come back by {@link #read}. */
    public String write(FormDefinition definition, FormValues values) {
        return json(definition, values).toString();
    }

    /** As {@link #write}, as a node. */
    public ObjectNode json(FormDefinition definition, FormValues values) {
        ObjectNode json = strict.mapper().createObjectNode();
        json.put(KIND, definition.kind().number());
        definition.sections().forEach(section -> {
            section.fields().forEach(field -> put(json, field.name(), field.type(), values.text(field.name())));
            section.rows().ifPresent(list -> put(json.putArray(list.name()), list, values.rows(list.name())));
        });
        return json;
    }

    private static void put(ArrayNode json, RowsDefinition list, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            ObjectNode cells = json.addObject();
            list.columns()
                    .forEach(column -> put(cells, column.name(), column.type(), row.getOrDefault(column.name(), "")));
        }
    }

    private static void put(ObjectNode json, String name, FieldType type, String value) {
        int dot = name.indexOf('.');
        if (value.isEmpty()) {
            return;
        }
        if (dot >= 0) {
            put(json.withObjectProperty(name.substring(0, dot)), name.substring(dot + 1), type, value);
        } else if (type == FieldType.AMOUNT && Rial.of(value) instanceof Parsed.Valid<Rial>(Rial amount)) {
            json.put(name, amount.value());
        } else {
            json.put(name, value);
        }
    }
}
