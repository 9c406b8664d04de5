package ir.kargozar.printing.shaping;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers shaped words of one font, for many threads. Bounded: when the young generation is full it becomes the old
 * one and the old is forgotten, so that words in use survive and about twice the limit is held at most. Very long
 * «words» are shaped afresh each time.
 */
public final class WordCache {
    private static final int LONGEST_KEPT = 64;

    private final int limit;
    private final Function<String, List<ShapedGlyph>> shape;
    private volatile Generations generations = new Generations(new ConcurrentHashMap<>(), Map.of());

    /** @param limit words per generation */
    public WordCache(int limit, Function<String, List<ShapedGlyph>> shape) {
        this.limit = limit;
        this.shape = shape;
    }

    public List<ShapedGlyph> shape(String word) {
        if (word.length() > LONGEST_KEPT) {
            return shape.apply(word);
        }
        Generations now = generations;
        List<ShapedGlyph> known = now.find(word, limit);
        if (known != null) {
            return known;
        }
        List<ShapedGlyph> fresh = shape.apply(word);
        if (now.young.size() >= limit) {
            generations = now.aged();
        }
        generations.young.put(word, fresh);
        return fresh;
    }

    /** Words held now. */
    public int size() {
        Generations now = generations;
        return now.young.size() + now.old.size();
    }

    private record Generations(Map<String, List<ShapedGlyph>> young, Map<String, List<ShapedGlyph>> old) {
        Generations aged() {
            return new Generations(new ConcurrentHashMap<>(), young);
        }

        @Nullable List<ShapedGlyph> find(String word, int limit) {
            List<ShapedGlyph> found = young.get(word);
            if (found != null) {
                return found;
            }
            List<ShapedGlyph> older = old.get(word);
            if (older != null && young.size() < limit) {
                young.put(word, older);
            }
            return older;
        }
    }
}
