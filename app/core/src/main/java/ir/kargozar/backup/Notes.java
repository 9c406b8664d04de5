package ir.kargozar.backup;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far an office had counted.
 *
 * @param sent number of the newest package, by recipient
 * @param claims highest claim number, by {@code AGENCY/YEAR}
 */
public record Notes(Map<String, Long> sent, Map<String, Long> claims) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Notes {
        sent = Collections.unmodifiableMap(new TreeMap<>(sent));
        claims = Collections.unmodifiableMap(new TreeMap<>(claims));
    }

    public String json() {
        ObjectNode json = JSON.createObjectNode();
        sent.forEach(json.putObject("sent")::put);
        claims.forEach(json.putObject("claims")::put);
        return JSON.writeValueAsString(json);
    }

    public static Notes of(String text) {
        JsonNode json = JSON.readTree(text);
        return new Notes(numbers(json.path("sent")), numbers(json.path("claims")));
    }

    private static Map<String, Long> numbers(JsonNode object) {
        Map<String, Long> numbers = new TreeMap<>();
        object.properties()
                .forEach(each -> numbers.put(each.getKey(), each.getValue().asLong(0)));
        return numbers;
    }
}
