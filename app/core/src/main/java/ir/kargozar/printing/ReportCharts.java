package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Pictures;
import ir.kargozar.printing.sheet.Pictures.Box;
import ir.kargozar.printing.sheet.Pictures.Picture;
import ir.kargozar.printing.sheet.Pictures.Shape;
import ir.kargozar.printing.sheet.Pictures.Stroke;
import ir.kargozar.printing.sheet.Pictures.Word;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.StatisticsPapers.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a report: its first measure by key, the largest first, and over twelve months. */
final class ReportCharts {
    private static final int MEASURE = 0;
    private static final int MOST_BARS = 12;
    private static final int NARROW = 6;
    private static final float HEIGHT = 190;
    private static final float LINE = 13;
    private static final float GAP = 5;
    private static final float NAME = 120;
    private static final float NUMBER = 70;
    private static final float SHARE = 0.62f;

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

    /** One bar. */
    private record Bar(String name, Figure figure) {
        double value() {
            return figure.number().map(BigDecimal::doubleValue).orElse(0.0);
        }
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
            List<Bar> bars = bars(report);
            pictures.add(picture(words.say("bars", name, places.by(), unit), bars, across(bars)));
        }
        List<Bar> months = months();
        pictures.add(picture(words.say("trend", name, unit), months, upright(months)));
        return List.of(new Pictures(pictures));
    }

    private Picture picture(String title, List<Bar> bars, List<Shape> shapes) {
        String said = bars.stream()
                .map(bar -> words.say("bar", bar.name, places.figure(bar.figure)))
                .collect(Collectors.joining("\u061b "));
        return new Picture(title, title + ". " + said, HEIGHT, shapes);
    }

    /** The largest, and one for all others; months stand in their order. */
    private List<Bar> bars(Report report) {
        List<Bar> all = new ArrayList<>();
        report.rows().forEach((key, figures) -> all.add(new Bar(places.key(key), figures.get(MEASURE))));
        if (report.by() == Dimension.MONTH && all.size() <= MOST_BARS) {
            return all;
        }
        all.sort(Comparator.comparingDouble(Bar::value).reversed());
        if (all.size() <= MOST_BARS) {
            return all;
        }
        List<Bar> others = all.subList(MOST_BARS - 1, all.size());
        List<Bar> shown = new ArrayList<>(all.subList(0, MOST_BARS - 1));
        shown.add(new Bar(words.say("others", others.size()), sum(others)));
        return shown;
    }

    private static Figure sum(List<Bar> bars) {
        long sum = 0;
        long claims = 0;
        for (Bar bar : bars) {
            sum = Math.addExact(sum, bar.figure.sum());
            claims += bar.figure.claims();
        }
        return new Figure(sum, claims, bars.getFirst().figure.mean());
    }

    private List<Bar> months() {
        Report months = order.months();
        boolean mean = months.total().get(MEASURE).mean();
        JalaliMonth first = months.period().first().inMonth();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            JalaliMonth month = first.plus(i);
            List<Figure> figures = months.rows().get(month.toString());
            Figure figure = figures == null ? new Figure(0, 0, mean) : figures.get(MEASURE);
            bars.add(new Bar(places.key(Dimension.MONTH, month.toString()), figure));
        }
        return bars;
    }

    /** From the right: names, bars, and numbers at their ends. */
    private List<Shape> across(List<Bar> bars) {
        float pitch = Math.min(HEIGHT / bars.size(), 2 * LINE);
        float root = Picture.WIDTH - NAME - GAP;
        double most = most(bars);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            float middle = HEIGHT - pitch * (i + 0.5f);
            float length = (float) (bar.value() / most) * (root - NUMBER - GAP);
            float thick = pitch * SHARE;
            shapes.add(new Box(root - length, middle - thick / 2, length, thick, Ink.ACCENT));
            shapes.add(new Word(bar.name, root + GAP, middle + LINE / 2, NAME, Align.START));
            float end = root - length - GAP - NUMBER;
            shapes.add(new Word(places.figure(bar.figure), end, middle + LINE / 2, NUMBER, Align.START));
        }
        shapes.add(new Stroke(root, HEIGHT - pitch * bars.size(), root, HEIGHT, Ink.LINE));
        return shapes;
    }

    /** Time runs from the right; every other name stands a line lower, for they are wider than their bars. */
    private List<Shape> upright(List<Bar> bars) {
        float pitch = Picture.WIDTH / bars.size();
        float foot = 2 * LINE;
        double most = most(bars);
        boolean narrow =
                bars.stream().allMatch(bar -> places.figure(bar.figure).length() <= NARROW + 2);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            float left = Picture.WIDTH - pitch * (i + 1);
            float height = (float) (bar.value() / most) * (HEIGHT - foot - LINE);
            float inset = pitch * (1 - SHARE) / 2;
            shapes.add(new Box(left + inset, foot, pitch * SHARE, height, Ink.ACCENT));
            shapes.add(new Word(
                    bar.name.split(" ", 2)[0], left - pitch / 2, i % 2 == 0 ? foot : LINE, 2 * pitch, Align.CENTER));
            if (narrow || bar.value() == most) {
                float top = foot + height + LINE;
                shapes.add(new Word(places.figure(bar.figure), left - pitch, top, 3 * pitch, Align.CENTER));
            }
        }
        shapes.add(new Stroke(0, foot, Picture.WIDTH, foot, Ink.LINE));
        return shapes;
    }

    private static double most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToDouble(Bar::value).max().orElse(1));
    }
}
