package ir.kargozar.storage.offset;

import ir.kargozar.entry.StrictJson;
import ir.kargozar.office.Fault;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of a form in their column: {@code {"fields":{},"lists":{}}}, by name, so that equal values are equal texts. */
final class ValuesJson {
    private static final String FIELDS = "fields";
    private static final String LISTS = "lists";

    private final StrictJson strict = new StrictJson();

    String write(FormValues values) {
        ObjectNode json = strict.mapper().createObjectNode();
        put(json.putObject(FIELDS), values.fields());
        ObjectNode lists = json.putObject(LISTS);
        new TreeMap<>(values.lists()).forEach((name, rows) -> {
            var array = lists.putArray(name);
            rows.forEach(row -> put(array.addObject(), row));
        });
        return json.toString();
    }

    private static void put(ObjectNode json, Map<String, String> texts) {
        new TreeMap<>(texts).forEach(json::put);
    }

    /**
     * What {@link #write} wrote; anything else is a fault FORM_UNREADABLE.
     *
     * @param number of the form, for the fault
     */
    FormValues read(String content, String number) {
        if (strict.object(content) instanceof Parsed.Valid<JsonNode>(JsonNode json) && isWhole(json)) {
            return new FormValues(texts(json.get(FIELDS)), lists(json.get(LISTS)));
        }
        throw new Fault("FORM_UNREADABLE", number);
    }

    /** As a node, for the log. */
    JsonNode node(String content) {
        return strict.mapper().readTree(content);
    }

    private static boolean isWhole(JsonNode json) {
        return json.size() == 2
                && json.has(FIELDS)
                && json.has(LISTS)
                && areTexts(json.get(FIELDS))
                && json.get(LISTS).isObject()
                && json.get(LISTS).values().stream()
                        .allMatch(rows -> rows.isArray() && all(rows, ValuesJson::areTexts));
    }

    private static boolean areTexts(JsonNode json) {
        return json.isObject() && all(json, JsonNode::isString);
    }

    private static boolean all(JsonNode json, Predicate<JsonNode> test) {
        return json.values().stream().allMatch(test);
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().stringValue()));
        return texts;
    }

    private static Map<String, List<Map<String, String>>> lists(JsonNode json) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        json.properties()
                .forEach(each -> lists.put(
                        each.getKey(),
                        each.getValue().values().stream().map(ValuesJson::texts).toList()));
        return lists;
    }
}
