package ir.kargozar.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A period's figures, each in the order of the measures.
 *
 * @param rows by key of the dimension; empty where it is the whole
 * @param before of the period before, the whole
 * @param lastYear of the same period of last year, the whole
 */
public record Report(
        Period period,
        Dimension by,
        List<Measure> measures,
        SortedMap<String, List<Figure>> rows,
        List<Figure> total,
        List<Figure> before,
        List<Figure> lastYear) {

    /** Sums up a period, and the two it is held against. */
    public static Report of(Statistics statistics, Measures measures, Period period, Dimension by) {
        List<Measure> all = measures.all();
        SortedMap<String, List<Figure>> rows = new TreeMap<>();
        if (by != Dimension.WHOLE) {
            Counts counts = new Counts(statistics, all, period, by);
            for (String key : counts.keys()) {
                List<Figure> figures = counts.figures(key);
                if (figures.stream().anyMatch(figure -> figure.claims() > 0)) {
                    rows.put(key, figures);
                }
            }
        }
        return new Report(
                period,
                by,
                all,
                rows,
                whole(statistics, all, period),
                whole(statistics, all, period.before()),
                whole(statistics, all, period.lastYear()));
    }

    private static List<Figure> whole(Statistics statistics, List<Measure> measures, Period period) {
        return new Counts(statistics, measures, period, Dimension.WHOLE).figures("");
    }

    /** Against the period before, of the measure at this place. */
    public Growth sinceBefore(int measure) {
        return new Growth(total.get(measure), before.get(measure));
    }

    /** Against the same period of last year, of the measure at this place. */
    public Growth sinceLastYear(int measure) {
        return new Growth(total.get(measure), lastYear.get(measure));
    }
}
