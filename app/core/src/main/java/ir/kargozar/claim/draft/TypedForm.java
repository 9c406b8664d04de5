package ir.kargozar.claim.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in a form as it was typed, valid or not.
 *
 * @param fields by their path as in the JSON of a claim, {@code items[0].amount}; empty ones are left out
 * @param papers those that are ticked
 * @param scans content hashes of the scans added so far
 */
public record TypedForm(Map<String, String> fields, List<TypedPaper> papers, List<String> scans) {
    public static final TypedForm EMPTY = new TypedForm(Map.of(), List.of(), List.of());

    public TypedForm {
        Map<String, String> typed = new TreeMap<>(fields);
        typed.values().removeIf(String::isEmpty);
        fields = Collections.unmodifiableMap(typed);
        papers = List.copyOf(papers);
        scans = List.copyOf(scans);
    }

    /** A paper as ticked; {@code pages} as typed. */
    public record TypedPaper(String type, boolean original, String pages) {}

    /** What was typed in a field; empty for nothing. */
    public String field(String path) {
        return fields.getOrDefault(path, "");
    }
}
