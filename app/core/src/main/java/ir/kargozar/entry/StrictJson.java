package ir.kargozar.entry;

import ir.kargozar.text.Parsed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects of strangers, read with bounds: length, depth, numbers, no name twice. Thread safe. */
public final class StrictJson {
    /** Longest text read, characters. */
    public static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private static final int DEPTH = 16;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(100)
                            .maxNameLength(1000)
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .build())
            .build();

    /** For writing, and for JSON that this program wrote itself. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** Problems: JSON_BROKEN (line, column), JSON_TOO_LARGE, JSON_TOO_DEEP, JSON_NOT_OBJECT. */
    public Parsed<JsonNode> object(String json) {
        if (json.length() > MOST_CHARACTERS) {
            return Parsed.invalid("JSON_TOO_LARGE", Integer.toString(MOST_CHARACTERS));
        }
        try {
            JsonNode node = mapper.readTree(json);
            return node.isObject() ? Parsed.valid(node) : Parsed.invalid("JSON_NOT_OBJECT");
        } catch (StreamConstraintsException e) {
            return Parsed.invalid("JSON_TOO_DEEP", Integer.toString(DEPTH));
        } catch (JacksonException e) {
            var place = e.getLocation();
            return place == null
                    ? Parsed.invalid("JSON_BROKEN", "1", "1")
                    : Parsed.invalid(
                            "JSON_BROKEN", Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
        }
    }
}
