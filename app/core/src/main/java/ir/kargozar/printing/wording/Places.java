package ir.kargozar.printing.wording;

import java.util.Map;
import java.util.Set;

/**
 * What the wording of a paper may name.
 *
 * @param names places of single values
 * @param lists columns by the list's name
 */
public record Places(Set<String> names, Map<String, Set<String>> lists) {
    /** The number of a row, in every list. */
    public static final String ROW = "row";

    public Places {
        names = Set.copyOf(names);
        lists = Map.copyOf(lists);
    }
}
