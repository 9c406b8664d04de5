package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Pictures.Picture;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.StatisticsPapers.Order;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.statistics.chart.Chart.Bar;
import ir.kargozar.statistics.chart.Chart.Kind;
import ir.kargozar.statistics.chart.Drawing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a report: its first measure by key, the largest first, and over twelve months. */
final class ReportCharts {
    private static final int MEASURE = 0;
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_SAID = 12;

    /** Two of them fill a page on its side, but for a gap. */
    private static final double WIDTH = 362;

    private static final double HEIGHT = 190;

    private final Order order;
    private final ReportPlaces places;
    private final PaperWords words;
    private final ReportWords names;

    ReportCharts(Order order, ReportPlaces places, PaperWords words, ReportWords names) {
        this.order = order;
        this.places = places;
        this.words = words;
        this.names = names;
    }

    /** The charts, in one row; none where nothing is measured. */
    List<Block> blocks() {
        Report report = order.report();
        if (report.measures().isEmpty()) {
            return List.of();
        }
        String name = names.name(report.measures().get(MEASURE));
        String unit = names.unit(report.measures().get(MEASURE));
        List<Picture> pictures = new ArrayList<>();
        if (!report.rows().isEmpty()) {
            pictures.add(keys(words.say("bars", name, places.by(), unit)));
        }
        pictures.add(picture(Kind.BARS, words.say("trend", name, unit), months()));
        return List.of(new Pictures(pictures));
    }

    /** Months stand in their order; many keys in rows, for their names are wider than columns. */
    private Picture keys(String title) {
        Report report = order.report();
        List<Bar> bars = new ArrayList<>();
        report.rows().forEach((key, figures) -> bars.add(bar(report.by(), key, figures.get(MEASURE))));
        if (report.by() == Dimension.MONTH) {
            return picture(Kind.BARS, title, bars);
        }
        bars.sort(Comparator.comparing((Bar bar) -> bar.number().orElse(BigDecimal.ZERO))
                .reversed());
        return picture(bars.size() <= MOST_COLUMNS ? Kind.BARS : Kind.SHARE, title, bars);
    }

    private static Picture picture(Kind kind, String title, List<Bar> bars) {
        String said = bars.stream()
                .limit(MOST_SAID)
                .map(bar -> bar.label() + " " + bar.shown())
                .collect(Collectors.joining("\u061b "));
        String more = bars.size() > MOST_SAID ? "\u061b \u2026" : "";
        Drawing drawing = Drawing.of(new Chart(kind, "", "", bars, List.of()), WIDTH, HEIGHT);
        return new Picture(title, title + ": " + said + more, drawing);
    }

    /** Their names alone, for years are in the period; numbers above columns are read better than beside a line. */
    private List<Bar> months() {
        Report months = order.months();
        boolean mean = months.total().get(MEASURE).mean();
        JalaliMonth first = months.period().first().inMonth();
        JalaliMonth last = months.period().last().inMonth();
        List<Bar> bars = new ArrayList<>();
        for (JalaliMonth month = first; month.compareTo(last) <= 0; month = month.next()) {
            List<Figure> figures = months.rows().get(month.toString());
            Figure figure = figures == null ? new Figure(0, 0, mean) : figures.get(MEASURE);
            bars.add(new Bar(month.toString(), names.name(month), figure.number(), places.figure(figure)));
        }
        return bars;
    }

    private Bar bar(Dimension by, String key, Figure figure) {
        return new Bar(key, places.key(by, key), figure.number(), places.figure(figure));
    }
}
