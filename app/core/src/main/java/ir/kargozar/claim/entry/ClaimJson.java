package ir.kargozar.claim.entry;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a claim (spec 03, {@code resources/schemas/claim.schema.json}): to and from content. Thread safe. */
public final class ClaimJson {
    /** Longest text read, characters. */
    public static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private static final int DEPTH = 16;

    private final Texts texts;
    private final ClaimReader reader;
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

    public ClaimJson(Texts texts) {
        this.texts = texts;
        this.reader = new ClaimReader(texts);
    }

    /**
     * Reads one claim: every problem of the JSON's types and of the values at once. Problems of the whole (field empty):
     * JSON_BROKEN (line, column), JSON_TOO_LARGE, JSON_TOO_DEEP, JSON_NOT_OBJECT.
     */
    public Reading read(String json) {
        if (json.length() > MOST_CHARACTERS) {
            return refused("JSON_TOO_LARGE", Integer.toString(MOST_CHARACTERS));
        }
        try {
            JsonNode node = mapper.readTree(json);
            return node.isObject() ? read(node) : refused("JSON_NOT_OBJECT");
        } catch (StreamConstraintsException e) {
            return refused("JSON_TOO_DEEP", Integer.toString(DEPTH));
        } catch (JacksonException e) {
            var place = e.getLocation();
            return place == null
                    ? refused("JSON_BROKEN", "1", "1")
                    : refused(
                            "JSON_BROKEN", Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
        }
    }

    private Reading read(JsonNode object) {
        Answers types = new Answers(texts);
        JsonFields fields = new JsonFields(object, "", types);
        ClaimEntry entry = EntryShape.claim(fields);
        fields.noteUnknown();
        Reading reading = reader.read(entry);
        if (types.problems().isEmpty()) {
            return reading;
        }
        List<Problem> all = new ArrayList<>(types.problems());
        if (reading instanceof Reading.Refused(List<Problem> problems)) {
            Set<String> mistyped = all.stream().map(Problem::field).collect(Collectors.toSet());
            problems.stream()
                    .filter(problem -> !mistyped.contains(problem.field()))
                    .forEach(all::add);
        }
        return new Reading.Refused(List.copyOf(all));
    }

    private Reading refused(String code, String... arguments) {
        return new Reading.Refused(List.of(texts.problem("", code, List.of(arguments))));
    }

    /** The claim's JSON on one line, fit for NDJSON. */
    public String write(ClaimContent content) {
        return write(ClaimEntry.of(content));
    }

    /** The JSON of an entry as it was typed; good content comes back by {@link #read}. */
    public String write(ClaimEntry entry) {
        java.io.StringWriter out = new java.io.StringWriter(1024);
        try (JsonGenerator json = mapper.createGenerator(out)) {
            EntryWriter.write(entry, json);
        }
        return out.toString();
    }

    /** Writes the claim as one JSON object where the generator stands. */
    public void write(ClaimContent content, JsonGenerator json) {
        EntryWriter.write(ClaimEntry.of(content), json);
    }
}
