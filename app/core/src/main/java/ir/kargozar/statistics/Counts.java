package ir.kargozar.statistics;

import ir.kargozar.statistics.Counting.OfClaims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that is counted of one period by one dimension. */
final class Counts {
    private final List<Measure> measures;
    private final Dimension by;
    private final Map<String, List<Tally>> claims;
    private final Map<Measure, Map<String, Sums>> others = new HashMap<>();

    Counts(Statistics statistics, List<Measure> measures, Period period, Dimension by) {
        this.measures = measures;
        this.by = by;
        this.claims = statistics.tallies(period, by).stream().collect(Collectors.groupingBy(Tally::key));
        for (Measure measure : measures) {
            if (!(measure.counting() instanceof OfClaims)) {
                others.put(measure, statistics.others(measure.counting(), period, by));
            }
        }
    }

    /** Under which anything stands. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(claims.keySet());
        others.values().forEach(sums -> keys.addAll(sums.keySet()));
        return keys;
    }

    /** In the order of the measures. */
    List<Figure> figures(String key) {
        return measures.stream().map(measure -> figure(measure, key)).toList();
    }

    private Figure figure(Measure measure, String key) {
        return switch (measure.counting()) {
            case OfClaims counting ->
                counting.of(claims.getOrDefault(key, List.of()).stream()
                        .filter(counting::counts)
                        .map(Tally::sums)
                        .reduce(Sums.NONE, Sums::plus));
            case Counting counting ->
                by.isOfClaimsOnly()
                        ? Figure.UNKNOWN
                        : counting.of(others.getOrDefault(measure, Map.of()).getOrDefault(key, Sums.NONE));
        };
    }
}
