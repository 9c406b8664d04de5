package ir.kargozar.storage.engine;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The words of a fact in their column: an object of strings. */
public final class WordsJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private WordsJson() {}

    public static String of(SortedMap<String, String> words) {
        ObjectNode all = JSON.createObjectNode();
        words.forEach(all::put);
        return all.toString();
    }

    public static SortedMap<String, String> read(String json) {
        SortedMap<String, String> words = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                words.put(name, parser.getString());
            }
        }
        return words;
    }
}
