package ir.kargozar.entry;

import ir.kargozar.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON object and its path: gives every field as text, notes what is unknown or of another JSON type. */
public final class JsonFields {
    /** Elements of a list read at most: the reader refuses far fewer. */
    private static final int MOST_ELEMENTS = 1000;

    private static final int MOST_UNKNOWN = 20;

    private final JsonNode object;
    private final String path;
    private final Answers answers;
    private final Set<String> asked = new HashSet<>();

    /**
     * Fields of an object.
     *
     * @param path of the object, empty for the whole
     * @param answers hears of what is wrong: JSON_FIELD_UNKNOWN, JSON_NOT_TEXT, JSON_NOT_WHOLE_NUMBER, JSON_NOT_LIST, JSON_NOT_OBJECT …
     */
    public JsonFields(JsonNode object, String path, Answers answers) {
        this.object = object;
        this.path = path;
        this.answers = answers;
    }

    public @Nullable String text(String name) {
        JsonNode node = given(name);
        return node == null ? null : as("TEXT", name, node.isString(), node::stringValue);
    }

    public @Nullable String whole(String name) {
        JsonNode node = given(name);
        return node == null
                ? null
                : as(
                        "WHOLE_NUMBER",
                        name,
                        node.isIntegralNumber(),
                        () -> node.bigIntegerValue().toString());
    }

    public @Nullable String truth(String name) {
        JsonNode node = given(name);
        return node == null ? null : as("TRUTH", name, node.isBoolean(), () -> Boolean.toString(node.booleanValue()));
    }

    public <T> @Nullable T object(String name, Function<JsonFields, T> reading) {
        JsonNode node = given(name);
        return node == null ? null : as("OBJECT", name, node.isObject(), () -> within(node, place(name), reading));
    }

    public <T> List<T> list(String name, Function<JsonFields, T> reading) {
        List<T> elements = new ArrayList<>();
        JsonNode node = given(name);
        if (node == null) {
            return elements;
        }
        if (!node.isArray()) {
            answers.against(place(name), "JSON_NOT_LIST");
            return elements;
        }
        for (int i = 0; i < Math.min(node.size(), MOST_ELEMENTS); i++) {
            String place = place(name) + "[" + i + "]";
            if (node.get(i).isObject()) {
                elements.add(within(node.get(i), place, reading));
            } else {
                answers.against(place, "JSON_NOT_OBJECT");
            }
        }
        return elements;
    }

    private <T> T within(JsonNode node, String place, Function<JsonFields, T> reading) {
        JsonFields fields = new JsonFields(node, place, answers);
        T read = reading.apply(fields);
        fields.noteUnknown();
        return read;
    }

    /** To be called when every known field has been asked for. */
    public void noteUnknown() {
        object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .limit(MOST_UNKNOWN)
                .forEach(name -> answers.against(place(Quote.of(name)), "JSON_FIELD_UNKNOWN", name));
    }

    private @Nullable JsonNode given(String name) {
        asked.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private <T> @Nullable T as(String type, String name, boolean fits, java.util.function.Supplier<T> value) {
        if (fits) {
            return value.get();
        }
        answers.against(place(name), "JSON_NOT_" + type);
        return null;
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
