package ir.kargozar.printing.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands at the places of one paper; an empty value is a dotted line, to be filled by hand.
 *
 * @param lists rows by the list's name
 */
public record Values(Map<String, Value> places, Map<String, Rows> lists) {
    public Values {
        places = Map.copyOf(places);
        lists = Map.copyOf(lists);
    }

    /** @param field whose value it is, where somebody asks where it is drawn; else empty */
    public record Value(String text, String field) {
        public static Value of(String text) {
            return new Value(text, "");
        }
    }

    /**
     * The rows of a list.
     *
     * @param rows values by column
     * @param sums under the columns that have one
     * @param sum the word before them
     */
    public record Rows(List<Map<String, Value>> rows, Map<String, String> sums, String sum) {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
            sums = Map.copyOf(sums);
        }
    }

    /** Single values only. */
    public static Values of(Map<String, String> texts) {
        Map<String, Value> places = new LinkedHashMap<>();
        texts.forEach((name, text) -> places.put(name, Value.of(text)));
        return new Values(places, Map.of());
    }
}
