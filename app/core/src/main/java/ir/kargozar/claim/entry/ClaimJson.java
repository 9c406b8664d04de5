package ir.kargozar.claim.entry;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.entry.Answers;
import ir.kargozar.entry.JsonFields;
import ir.kargozar.entry.StrictJson;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The JSON of a claim (spec 03, {@code resources/schemas/claim.schema.json}): to and from content. Thread safe. */
public final class ClaimJson {
    /** Longest text read, characters. */
    public static final int MOST_CHARACTERS = StrictJson.MOST_CHARACTERS;

    private final Texts texts;
    private final ClaimReader reader;
    private final StrictJson strict = new StrictJson();

    public ClaimJson(Texts texts) {
        this.texts = texts;
        this.reader = new ClaimReader(texts);
    }

    /**
     * Reads one claim: every problem of the JSON's types and of the values at once. Problems of the whole (field empty):
     * JSON_BROKEN (line, column), JSON_TOO_LARGE, JSON_TOO_DEEP, JSON_NOT_OBJECT.
     */
    public Reading read(String json) {
        return switch (strict.object(json)) {
            case Parsed.Valid<JsonNode>(JsonNode object) -> read(object);
            case Parsed.Invalid<JsonNode> invalid -> new Reading.Refused(List.of(texts.problem("", invalid)));
        };
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

    /** The claim's JSON on one line, fit for NDJSON. */
    public String write(ClaimContent content) {
        return write(ClaimEntry.of(content));
    }

    /** The JSON of an entry as it was typed; good content comes back by {@link #read}. */
    public String write(ClaimEntry entry) {
        java.io.StringWriter out = new java.io.StringWriter(1024);
        try (JsonGenerator generator = strict.mapper().createGenerator(out)) {
            EntryWriter.write(entry, generator);
        }
        return out.toString();
    }

    /** Writes the claim as one JSON object where the generator stands. */
    public void write(ClaimContent content, JsonGenerator json) {
        EntryWriter.write(ClaimEntry.of(content), json);
    }
}
