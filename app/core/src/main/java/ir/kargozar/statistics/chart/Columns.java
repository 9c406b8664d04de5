package ir.kargozar.statistics.chart;

import ir.kargozar.statistics.chart.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bars that stand on a line, or points joined by one: the first at the right, beside the values. */
final class Columns {
    private static final double FOOT = 16;
    private static final double WORD = 13;
    private static final double GRID = 26;
    private static final double POINT = 5;
    private static final double LEAST_LABEL = 44;

    private final Chart chart;
    private final Area area;
    private final Steps steps;
    private final double top;
    private final double bottom;
    private final double right;
    private final double slot;
    private final Map<String, Bar> compared;
    private final List<Shape> shapes = new ArrayList<>();

    Columns(Chart chart, Area area) {
        this.chart = chart;
        this.area = area;
        top = area.top(chart) + WORD;
        bottom = area.height() - Area.EDGE - FOOT;
        compared = chart.compared().stream().collect(Collectors.toMap(Bar::key, bar -> bar, (first, _) -> first));
        steps = Steps.over(
                Stream.concat(chart.bars().stream(), chart.compared().stream())
                        .flatMap(bar -> bar.number().stream())
                        .toList(),
                Math.clamp((long) ((bottom - top) / GRID), 1, 5));
        right = area.width() - Area.EDGE - axisWidth() - 6;
        slot = (right - Area.EDGE) / Math.max(1, chart.bars().size());
    }

    private double axisWidth() {
        return steps.lines().stream()
                .mapToDouble(line -> Area.wide(area.shown(line)))
                .max()
                .orElse(0);
    }

    List<Shape> shapes() {
        shapes.addAll(area.head(chart));
        steps.lines().forEach(this::grid);
        if (chart.kind() == Chart.Kind.TREND) {
            line(at -> Optional.ofNullable(compared.get(chart.bars().get(at).key())), Ink.SECOND, 1);
            line(at -> Optional.of(chart.bars().get(at)), Ink.FIRST, 2);
        }
        boolean worded = chart.bars().stream().allMatch(bar -> Area.wide(bar.shown()) <= slot - 2);
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double reached = chart.kind() == Chart.Kind.TREND ? point(bar, i) : bars(bar, i);
            if (worded && bar.number().isPresent()) {
                word(centre(i), reached - 3, bar.shown(), Ink.TEXT);
            }
        }
        labels();
        return shapes;
    }

    private void grid(BigDecimal value) {
        boolean isFoot = value.signum() == 0;
        double y = y(value);
        shapes.add(new Shape.Line(Area.EDGE, y, right, y, isFoot ? Ink.AXIS : Ink.GRID, isFoot ? 1 : 0.5));
        shapes.add(new Shape.Word(
                area.width() - Area.EDGE,
                y + Area.SMALL / 3,
                area.shown(value),
                Area.SMALL,
                Shape.Anchor.END,
                Ink.MUTED));
    }

    private double y(BigDecimal value) {
        return bottom - steps.at(value) * (bottom - top);
    }

    private double centre(int at) {
        return right - (at + 0.5) * slot;
    }

    /** Gives the height of the highest, as y. */
    private double bars(Bar bar, int at) {
        double wide = Math.min(slot * 0.7, 64);
        Bar other = compared.get(bar.key());
        double left = centre(at) - wide / 2;
        if (compared.isEmpty()) {
            return bar(bar, left, wide, Ink.FIRST);
        }
        double first = bar(bar, left + wide / 2, wide / 2, Ink.FIRST);
        return other == null ? first : Math.min(first, bar(other, left, wide / 2 - wide / 20, Ink.SECOND));
    }

    /** What is more than nothing is seen, however small. */
    private double bar(Bar bar, double left, double wide, Ink ink) {
        BigDecimal number = bar.number().orElse(BigDecimal.ZERO);
        double foot = y(BigDecimal.ZERO);
        double tall = number.signum() == 0 ? 0 : Math.max(1, Math.abs(foot - y(number)));
        double y = number.signum() < 0 ? foot : foot - tall;
        shapes.add(new Shape.Box(left, y, wide, tall, ink, ink == Ink.FIRST ? bar.key() : ""));
        return y;
    }

    private double point(Bar bar, int at) {
        double side = Math.min(POINT, slot);
        double y = y(bar.number().orElse(BigDecimal.ZERO));
        double tall = bar.number().isPresent() ? side : 0;
        shapes.add(new Shape.Box(centre(at) - side / 2, y - tall / 2, side, tall, Ink.FIRST, bar.key()));
        return y - side / 2;
    }

    /** A bar of this place. */
    private interface At {
        Optional<Bar> bar(int at);
    }

    private void line(At of, Ink ink, double thickness) {
        for (int i = 1; i < chart.bars().size(); i++) {
            Optional<BigDecimal> from = of.bar(i - 1).flatMap(Bar::number);
            Optional<BigDecimal> to = of.bar(i).flatMap(Bar::number);
            if (from.isPresent() && to.isPresent()) {
                shapes.add(new Shape.Line(centre(i - 1), y(from.get()), centre(i), y(to.get()), ink, thickness));
            }
        }
    }

    /** Each that has room; else the last, and every second, third … before it, shortened. */
    private void labels() {
        double longest = chart.bars().stream()
                .mapToDouble(bar -> Area.wide(bar.label()))
                .max()
                .orElse(0);
        int every = (int) Math.max(1, Math.ceil(Math.min(longest, LEAST_LABEL) / (slot - 4 > 0 ? slot - 4 : slot)));
        for (int i = (chart.bars().size() - 1) % every; i < chart.bars().size(); i += every) {
            double edge = 2 * Math.min(centre(i), area.width() - centre(i)) - 2;
            String label = Area.fit(chart.bars().get(i).label(), Math.min(every * slot - 4, edge));
            if (!label.isEmpty()) {
                word(centre(i), area.height() - Area.EDGE - 2, label, Ink.MUTED);
            }
        }
    }

    private void word(double x, double y, String text, Ink ink) {
        shapes.add(new Shape.Word(x, y, text, Area.SMALL, Shape.Anchor.MIDDLE, ink));
    }
}
