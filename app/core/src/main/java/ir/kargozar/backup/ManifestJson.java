package ir.kargozar.backup;

import ir.kargozar.backup.Manifest.Content;
import ir.kargozar.backup.Manifest.Moment;
import ir.kargozar.backup.Manifest.Origin;
import ir.kargozar.backup.Manifest.Part;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A manifest as JSON. */
public final class ManifestJson {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ManifestJson() {}

    public static String of(Manifest manifest) {
        Origin origin = manifest.origin();
        Moment moment = manifest.moment();
        Content content = manifest.content();
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("program", origin.program())
                .put("schema", origin.schema())
                .put("training", origin.training())
                .put("workspace", origin.workspace())
                .put("day", moment.day().toString())
                .put("at", moment.at().toString())
                .put("reason", moment.reason().name())
                .put("logRows", content.logRows())
                .put("logHead", content.logHead());
        content.rows().forEach(json.putObject("rows")::put);
        var parts = json.putArray("parts");
        manifest.parts()
                .forEach(part -> parts.addObject()
                        .put("name", part.name())
                        .put("bytes", part.bytes())
                        .put("sha256", part.sha256()));
        return JSON.writeValueAsString(json.put("notes", manifest.notes()));
    }

    /** Refused with BACKUP_NEWER, BACKUP_DAMAGED (the file). */
    public static Manifest read(String text, String file) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.path("format").asInt(0) > FORMAT) {
                throw new Refusal("BACKUP_NEWER", file);
            }
            return new Manifest(
                    origin(json),
                    new Moment(
                            JalaliDate.of(json.path("day").asString("")).orThrow(),
                            Instant.parse(json.path("at").asString("")),
                            Reason.valueOf(json.path("reason").asString(""))),
                    content(json),
                    parts(json.path("parts")),
                    json.path("notes").asString(""));
        } catch (JacksonException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("BACKUP_DAMAGED", file);
        }
    }

    private static Origin origin(JsonNode json) {
        return new Origin(
                json.path("program").asString(""),
                json.path("schema").asString(""),
                json.path("training").asBoolean(false),
                json.path("workspace").asString(""));
    }

    private static Content content(JsonNode json) {
        Map<String, Long> rows = new TreeMap<>();
        json.path("rows")
                .properties()
                .forEach(row -> rows.put(row.getKey(), row.getValue().asLong(0)));
        return new Content(
                rows, json.path("logRows").asLong(0), json.path("logHead").asString(""));
    }

    private static List<Part> parts(JsonNode array) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : array) {
            long bytes = part.path("bytes").asLong(-1);
            String name = part.path("name").asString("");
            boolean isPlain = name.matches("[a-z.]+") || name.matches(Manifest.SCANS + "[0-9a-f]{64}");
            if (bytes < 0 || !isPlain) {
                throw new IllegalArgumentException(name);
            }
            parts.add(new Part(name, bytes, part.path("sha256").asString("")));
        }
        return parts;
    }
}
