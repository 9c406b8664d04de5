package ir.kargozar.storage.folder;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code workspace.json} says in the open; nothing of the office or its people.
 *
 * @param schema version of the database's schema, at least
 * @param training true where the published passphrase opens it
 * @param keys the key ring, as JSON
 */
public record Description(String schema, boolean training, String keys) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    public Description withSchema(String newer) {
        return new Description(newer, training, keys);
    }

    public Description withKeys(String others) {
        return new Description(schema, training, others);
    }

    String json() {
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("schema", schema)
                .put("training", training);
        json.set("keys", JSON.readTree(keys));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /** Refused with WORKSPACE_NEWER_SCHEMA where a newer program's format; a fault where unreadable. */
    public static Description of(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            int format = json.path("format").asInt(0);
            if (format > FORMAT) {
                throw new Refusal("WORKSPACE_NEWER_SCHEMA", Integer.toString(format), Integer.toString(FORMAT));
            }
            String schema = json.path("schema").asString("");
            if (format < 1 || !schema.matches("\\d+(\\.\\d+)*")) {
                throw new Fault("WORKSPACE_DAMAGED");
            }
            return new Description(
                    schema,
                    json.path("training").asBoolean(false),
                    json.path("keys").toString());
        } catch (JacksonException e) {
            throw new Fault(e, "WORKSPACE_DAMAGED");
        }
    }
}
