package ir.kargozar.exchange.v1;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened while debts are set off.
 *
 * @param by code of the office that states it
 * @param to code of the office that is told
 * @param words of this kind
 */
record WireSettlement(
        String id, String kind, String by, String to, String on, String who, SortedMap<String, String> words)
        implements WireRecord {
    public WireSettlement {
        WireRecord.present(id, kind, by, to, on, who);
        words.forEach((name, word) -> WireRecord.present(name, word));
        // Not Map.copyOf: the order of words is part of the signed text.
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
