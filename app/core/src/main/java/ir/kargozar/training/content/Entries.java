package ir.kargozar.training.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object of a file; what is missing or of another kind is told as LESSON_FIELD_WRONG. */
final class Entries {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode node;
    private final Flaws flaws;

    private Entries(JsonNode node, Flaws flaws) {
        this.node = node;
        this.flaws = flaws;
    }

    /** The whole file; none for one that is missing or not JSON: LESSON_FILE_MISSING, LESSON_FILE_BROKEN. */
    static Optional<Entries> of(Optional<byte[]> bytes, Flaws flaws) {
        return text(bytes, flaws).flatMap(text -> {
            try {
                return Optional.of(new Entries(MAPPER.readTree(text), flaws));
            } catch (JacksonException e) {
                var place = e.getLocation();
                flaws.add("LESSON_FILE_BROKEN", place == null ? "1" : Integer.toString(place.getLineNr()));
                return Optional.empty();
            }
        });
    }

    /** The text of a file in UTF-8; none for one that is missing or in something else. */
    static Optional<String> text(Optional<byte[]> bytes, Flaws flaws) {
        if (bytes.isEmpty()) {
            flaws.add("LESSON_FILE_MISSING", "");
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString());
        } catch (CharacterCodingException _) {
            flaws.add("LESSON_FILE_BROKEN", "1");
            return Optional.empty();
        }
    }

    /** The objects of a file that is a list. */
    List<Entries> all() {
        flaws.unless(node.isArray(), "LESSON_FIELD_WRONG", "[ ]");
        return within(node);
    }

    List<Entries> list(String name) {
        flaws.unless(node.path(name).isArray(), "LESSON_FIELD_WRONG", name);
        return within(node.path(name));
    }

    private List<Entries> within(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .map(each -> new Entries(each, flaws))
                        .toList()
                : List.of();
    }

    List<String> names() {
        flaws.unless(node.isObject(), "LESSON_FIELD_WRONG", "{ }");
        return List.copyOf(node.propertyNames());
    }

    /** Empty where there is none. */
    String text(String name) {
        JsonNode value = node.path(name);
        boolean right = value.isString() && !value.stringValue().isBlank();
        flaws.unless(right, "LESSON_FIELD_WRONG", name);
        return right ? value.stringValue().strip() : "";
    }

    /** The least where there is none. */
    int whole(String name, int least, int most) {
        return whole(node.path(name), name, least, most);
    }

    private int whole(JsonNode value, String name, int least, int most) {
        boolean right = value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= least
                && value.intValue() <= most;
        flaws.unless(right, "LESSON_FIELD_WRONG", name);
        return right ? value.intValue() : least;
    }

    List<Integer> wholes(String name, int least, int most) {
        return list(name).stream()
                .map(each -> whole(each.node, name, least, most))
                .toList();
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(each -> each.node.isString() ? each.node.stringValue().strip() : "")
                .toList();
    }
}
