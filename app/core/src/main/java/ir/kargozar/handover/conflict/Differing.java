package ir.kargozar.handover.conflict;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.text.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One field in which two contents of a claim differ.
 *
 * @param field as in the JSON of a claim: {@code account.sheba}, {@code items[2].amount} (places from 1)
 * @param here as in the JSON of a claim; empty where there is none
 * @param came likewise
 */
public record Differing(String field, String here, String came) {

    /** Every difference, in the order of the JSON. */
    public static List<Differing> between(ClaimContent here, ClaimContent came, Texts texts) {
        ClaimJson json = new ClaimJson(texts);
        Map<String, String> ours = flat(json.write(here));
        Map<String, String> theirs = flat(json.write(came));
        Set<String> fields = new LinkedHashSet<>(ours.keySet());
        fields.addAll(theirs.keySet());
        return fields.stream()
                .map(field -> new Differing(field, ours.getOrDefault(field, ""), theirs.getOrDefault(field, "")))
                .filter(each -> !each.here.equals(each.came))
                .toList();
    }

    private static Map<String, String> flat(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        flatten("", JsonMapper.shared().readTree(json), values);
        return values;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> flatten(
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + (i + 1) + "]", node.get(i), values);
            }
        } else {
            values.put(path, node.asString());
        }
    }
}
