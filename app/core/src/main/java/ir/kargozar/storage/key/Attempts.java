package ir.kargozar.storage.key;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Wrong passphrases in a row, counted for each name of the ring apart: from the fifth on one waits, 30 seconds first,
 * then twice as long each time, at most 15 minutes. It is kept in the open, beside the ring: whoever can delete files of
 * the workspace can begin anew.
 */
public record Attempts(Map<String, Tried> tried) {
    public static final Attempts NONE = new Attempts(Map.of());
    private static final int FREE = 5;
    private static final long FIRST = 30_000;
    private static final long LONGEST = 15 * 60_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param wrong how often in a row
     * @param left milliseconds to wait from {@code at} on
     */
    record Tried(int wrong, long left, Moment at) {
        private long left(Moment now) {
            return Math.max(0, left - now.since(at));
        }
    }

    public Attempts {
        tried = Collections.unmodifiableMap(new TreeMap<>(tried));
    }

    /** Milliseconds to wait before the next attempt; 0 where it may be made. */
    public long left(String name, Moment now) {
        return Optional.ofNullable(tried.get(name)).map(each -> each.left(now)).orElse(0L);
    }

    /** With every wait as far as it has run down. */
    public Attempts at(Moment now) {
        Map<String, Tried> down = new TreeMap<>(tried);
        down.replaceAll((_, each) -> new Tried(each.wrong(), each.left(now), now));
        return new Attempts(down);
    }

    /** With one more that was wrong. */
    public Attempts wrong(String name, Moment now) {
        Map<String, Tried> more = new TreeMap<>(at(now).tried);
        int wrong = 1 + Optional.ofNullable(more.get(name)).map(Tried::wrong).orElse(0);
        long left = wrong < FREE ? 0 : Math.min(LONGEST, FIRST << Math.min(wrong - FREE, 10));
        more.put(name, new Tried(wrong, left, now));
        return new Attempts(more);
    }

    /** After a right one. */
    public Attempts right(String name) {
        Map<String, Tried> fewer = new TreeMap<>(tried);
        fewer.remove(name);
        return new Attempts(fewer);
    }

    public String json() {
        ObjectNode json = JSON.createObjectNode();
        tried.forEach((name, each) -> json.putObject(name)
                .put("wrong", each.wrong())
                .put("left", each.left())
                .put("wall", each.at().wall())
                .put("steady", each.at().steady()));
        return JSON.writeValueAsString(json);
    }

    /** What {@link #json} wrote; none where it cannot be read. */
    public static Attempts of(String json) {
        try {
            Map<String, Tried> tried = new TreeMap<>();
            JSON.readTree(json).properties().forEach(entry -> tried.put(entry.getKey(), tried(entry.getValue())));
            return new Attempts(tried);
        } catch (JacksonException e) {
            return NONE;
        }
    }

    private static Tried tried(JsonNode json) {
        return new Tried(
                Math.clamp(json.path("wrong").asInt(0), 0, 1_000_000),
                Math.clamp(json.path("left").asLong(0), 0, LONGEST),
                new Moment(json.path("wall").asLong(0), json.path("steady").asLong(0)));
    }
}
