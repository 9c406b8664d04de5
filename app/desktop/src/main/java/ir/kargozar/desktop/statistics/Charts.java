package ir.kargozar.desktop.statistics;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.statistics.chart.Chart.Bar;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One measure of what was counted, as a chart. */
final class Charts {
    private static final int MONTHS = 12;

    private final FigureWords words;

    Charts(FigureWords words) {
        this.words = words;
    }

    Chart of(Counted counted, Chart.Kind kind, String measure) {
        return kind == Chart.Kind.TREND ? trend(counted, measure) : apart(counted, kind, measure);
    }

    /** What a bar opens. */
    StatisticsActions.Behind behind(Counted counted, Chart.Kind kind, String measure, String key) {
        Measure drawn = counted.measure(measure);
        Report report = counted.report();
        if (kind == Chart.Kind.TREND) {
            Period month = Period.holding(
                    Period.Kind.MONTH, JalaliMonth.of(key).orThrow().firstDay());
            return words.asked(drawn, month, Slice.WHOLE);
        }
        Slice slice = report.by() == Dimension.WHOLE ? Slice.WHOLE : new Slice(report.by(), key);
        return words.asked(drawn, report.period(), slice);
    }

    private Chart apart(Counted counted, Chart.Kind kind, String measure) {
        Report report = counted.report();
        int place = counted.place(measure);
        Measure drawn = report.measures().get(place);
        List<Bar> bars = report.by() == Dimension.WHOLE
                ? List.of(bar(
                        "",
                        words.period(report.period()),
                        Optional.of(report.total().get(place))))
                : report.rows().entrySet().stream()
                        .map(row -> bar(
                                row.getKey(),
                                words.key(report.by(), row.getKey()),
                                Optional.of(row.getValue().get(place))))
                        .toList();
        String title = words.texts().say("statistics.chart.title", words.name(drawn), words.period(report.period()));
        return new Chart(kind, title, words.unit(drawn), bars, List.of());
    }

    private Chart trend(Counted counted, String measure) {
        int place = counted.place(measure);
        Measure drawn = counted.report().measures().get(place);
        JalaliMonth end = counted.report().period().last().inMonth();
        List<Bar> bars = months(counted.months(), end, 0, place);
        List<Bar> compared = months(counted.monthsBefore(), end, MONTHS, place);
        return new Chart(
                Chart.Kind.TREND,
                words.texts().say("statistics.chart.trend", words.name(drawn)),
                words.unit(drawn),
                bars,
                compared);
    }

    /** @param back so many months before each, whose key it takes */
    private List<Bar> months(Report report, JalaliMonth end, int back, int place) {
        return IntStream.range(1 - MONTHS, 1)
                .mapToObj(end::plus)
                .map(month -> bar(
                        month.toString(),
                        words.shown().month(month),
                        Optional.ofNullable(report.rows().get(month.plus(-back).toString()))
                                .map(row -> row.get(place))))
                .toList();
    }

    private Bar bar(String key, String label, Optional<Figure> figure) {
        Figure known = figure.orElse(new Figure(0, 0, false));
        return new Bar(key, label, known.number(), words.number(known));
    }
}
