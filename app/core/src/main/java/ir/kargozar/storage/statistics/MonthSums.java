package ir.kargozar.storage.statistics;

import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Sums by the key of the table {@code claim_month}. */
final class MonthSums {
    private final Map<Key, Sums> sums = new HashMap<>();

    /** @param reason empty for the claims themselves */
    record Key(Dated dated, long month, Facts.Group group, String reason) {}

    void add(Facts facts) {
        change(facts, UnaryOperator.identity());
    }

    void take(Facts facts) {
        change(facts, Sums::negated);
    }

    void add(Key key, Sums more) {
        sums.merge(key, more, Sums::plus);
    }

    private void change(Facts facts, UnaryOperator<Sums> change) {
        if (facts.isCounted()) {
            for (Dated dated : facts.dated()) {
                long month = facts.days().of(dated) / 100;
                Sums by = change.apply(facts.sums(dated));
                add(new Key(dated, month, facts.group(), ""), by);
                facts.reasons().forEach(reason -> add(new Key(dated, month, facts.group(), reason), by));
            }
        }
    }

    /** What is not zero. */
    void forEach(BiConsumer<Key, Sums> each) {
        sums.forEach((key, sum) -> {
            if (!sum.equals(Sums.NONE)) {
                each.accept(key, sum);
            }
        });
    }

    /** How many keys have other sums there. */
    long differing(MonthSums other) {
        Set<Key> keys = new HashSet<>(sums.keySet());
        keys.addAll(other.sums.keySet());
        return keys.stream()
                .filter(key -> !sums.getOrDefault(key, Sums.NONE).equals(other.sums.getOrDefault(key, Sums.NONE)))
                .count();
    }
}
