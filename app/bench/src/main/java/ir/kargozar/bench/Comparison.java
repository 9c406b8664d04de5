package ir.kargozar.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program's figure beside its limit.
 *
 * @param unit of both figures
 * @param program what the program reached through its whole path
 * @param limit what was seen without the program, in the same run
 * @param ratio program to limit, made so that less is better where {@code atMost} bounds it
 * @param bound what the ratio must keep (spec 07)
 * @param atMost true where the ratio must be at most the bound, false where at least
 */
public record Comparison(String name, String unit, Spread program, Spread limit, double ratio, double bound, boolean atMost) {

    /** Median and 99th percentile. */
    public record Spread(double p50, double p99) {
        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("p50", p50);
            fields.put("p99", p99);
            return fields;
        }
    }

    boolean holds() {
        return atMost ? ratio <= bound : ratio >= bound;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("unit", unit);
        fields.put("program", program.fields());
        fields.put("limit", limit.fields());
        fields.put("ratio", ratio);
        fields.put(atMost ? "atMost" : "atLeast", bound);
        fields.put("holds", holds());
        return fields;
    }
}
