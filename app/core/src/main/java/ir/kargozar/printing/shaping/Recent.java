package ir.kargozar.printing.shaping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of something, for many threads. Bounded: when the young generation is full it becomes the old
 * one and the old is forgotten, so that what is in use survives and about twice the limit is held at most.
 */
public final class Recent<K, V> {
    private final int limit;
    private final Function<K, V> make;
    private volatile Generations<K, V> generations = new Generations<>(new ConcurrentHashMap<>(), Map.of());

    /** @param limit of each generation */
    public Recent(int limit, Function<K, V> make) {
        this.limit = limit;
        this.make = make;
    }

    public V of(K key) {
        Generations<K, V> now = generations;
        V known = now.find(key, limit);
        if (known != null) {
            return known;
        }
        V fresh = make.apply(key);
        if (now.young.size() >= limit) {
            generations = now.aged();
        }
        generations.young.put(key, fresh);
        return fresh;
    }

    /** How many are held now. */
    public int size() {
        Generations<K, V> now = generations;
        return now.young.size() + now.old.size();
    }

    private record Generations<K, V>(Map<K, V> young, Map<K, V> old) {
        Generations<K, V> aged() {
            return new Generations<>(new ConcurrentHashMap<>(), young);
        }

        @Nullable V find(K key, int limit) {
            V found = young.get(key);
            if (found != null) {
                return found;
            }
            V older = old.get(key);
            if (older != null && young.size() < limit) {
                young.put(key, older);
            }
            return older;
        }
    }
}
