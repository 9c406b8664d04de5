package ir.kargozar.exchange.v1;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in training.
 *
 * @param by code of the office that states it
 * @param person national id; this and the agency are left out of what is for everyone
 * @param words of this kind
 */
record WireFact(
        String id,
        String kind,
        String by,
        @Nullable String person,
        @Nullable String agency,
        String on,
        String who,
        SortedMap<String, String> words)
        implements WireRecord {
    public WireFact {
        WireRecord.present(id, kind, by, on, who);
        words.forEach((name, word) -> WireRecord.present(name, word));
        // Not Map.copyOf: the order of words is part of the signed text.
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
