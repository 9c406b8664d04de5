package ir.kargozar.printing.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param columns that there are, but for {@link Places#ROW}
     * @param rows values by column
     * @param sums under the columns that have one
     * @param sum the word before them
     */
    public record Rows(Set<String> columns, List<Map<String, Value>> rows, Map<String, String> sums, String sum) {
        public Rows {
            columns = Set.copyOf(columns);
            rows = rows.stream().map(Map::copyOf).toList();
            sums = Map.copyOf(sums);
        }

        /** @param cells of every row, in the order of the columns */
        public static Rows of(List<String> columns, List<List<String>> cells) {
            List<Map<String, Value>> rows = new ArrayList<>();
            for (List<String> texts : cells) {
                Map<String, Value> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), Value.of(texts.get(i)));
                }
                rows.add(row);
            }
            return new Rows(Set.copyOf(columns), rows, Map.of(), "");
        }

        /** True where there is neither a row nor a sum to come: such a table is left out. */
        boolean saysNothing() {
            return rows.isEmpty() && sum.isEmpty();
        }

        /** @param word before the sums */
        public Rows summed(String word, Map<String, String> sums) {
            return new Rows(columns, rows, sums, word);
        }
    }

    /** The places that there are. */
    Places known() {
        Map<String, Set<String>> columns = new HashMap<>();
        lists.forEach((name, rows) -> columns.put(name, rows.columns()));
        return new Places(places.keySet(), columns);
    }

    /** Single values only. */
    public static Values of(Map<String, String> texts) {
        return of(texts, Map.of());
    }

    public static Values of(Map<String, String> texts, Map<String, Rows> lists) {
        Map<String, Value> places = new HashMap<>();
        texts.forEach((name, text) -> places.put(name, Value.of(text)));
        return new Values(places, lists);
    }
}
