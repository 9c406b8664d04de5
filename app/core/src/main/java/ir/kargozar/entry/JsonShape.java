package ir.kargozar.entry;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A JSON schema (draft 2020-12), against which an office's own file is held before it is read. Slow to make. */
public final class JsonShape {
    private final Schema schema;

    /** @param schema its text */
    public JsonShape(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /** @param place as a JSON pointer */
    public record Wrong(String place, String message) {}

    /** What is wrong first, or nothing. */
    public Optional<Wrong> firstWrong(JsonNode json) {
        return schema.validate(json).stream().findFirst().map(JsonShape::wrong);
    }

    private static Wrong wrong(Error error) {
        return new Wrong(error.getInstanceLocation().toString(), error.getMessage());
    }
}
