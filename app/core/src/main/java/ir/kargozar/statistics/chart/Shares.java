package ir.kargozar.statistics.chart;

import ir.kargozar.statistics.chart.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row each, from its label at the right: a bar as long as its share, the per cent and the number. */
final class Shares {
    private static final double LEAST_ROW = 16;
    private static final double MOST_ROW = 30;

    private final Chart chart;
    private final Area area;
    private final List<Bar> rows;
    private final double top;
    private final double tall;
    private final List<Shape> shapes = new ArrayList<>();

    Shares(Chart chart, Area area) {
        this.chart = chart;
        this.area = area;
        top = area.top(chart);
        double room = area.height() - Area.EDGE - top;
        rows = rows((int) (room / LEAST_ROW));
        tall = Math.min(MOST_ROW, room / Math.max(1, rows.size()));
    }

    /** All, or as many as there is room for and the rest in one row that opens nothing. */
    private List<Bar> rows(int most) {
        List<Bar> bars = chart.bars();
        if (bars.size() <= most) {
            return bars;
        }
        List<Bar> rest = bars.subList(Math.max(0, most - 1), bars.size());
        BigDecimal sum = rest.stream().map(Percents::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Bar> rows = new ArrayList<>(bars.subList(0, bars.size() - rest.size()));
        rows.add(new Bar(
                "",
                "\u2026 (" + area.shown(BigDecimal.valueOf(rest.size())) + ")",
                Optional.of(sum),
                area.shown(sum)));
        return rows;
    }

    List<Shape> shapes() {
        shapes.addAll(area.head(chart));
        List<Integer> percents = Percents.of(rows);
        double room = area.width() - 2 * Area.EDGE;
        double label = Math.min(room * 0.3, widest(rows.stream().map(Bar::label).toList()));
        double number = Math.min(room * 0.3, widest(rows.stream().map(Bar::shown).toList()));
        double percent = Area.wide(area.percent(100));
        double bar = room - label - number - percent - 24;
        for (int i = 0; i < rows.size(); i++) {
            Bar row = rows.get(i);
            double middle = top + (i + 0.5) * tall;
            double x = area.width() - Area.EDGE;
            word(x, middle, Area.fit(row.label(), label), Ink.TEXT);
            x -= label + 8;
            bar(row, x, middle, bar);
            x -= bar + 8;
            word(x, middle, area.percent(percents.get(i)), Ink.TEXT);
            word(x - percent - 8, middle, Area.fit(row.shown(), number), Ink.MUTED);
        }
        return shapes;
    }

    private void bar(Bar row, double right, double middle, double longest) {
        double share = Percents.share(row, rows);
        double wide = share == 0 ? 0 : Math.max(1, share * longest);
        double high = tall * 0.6;
        shapes.add(new Shape.Box(right - wide, middle - high / 2, wide, high, Ink.FIRST, row.key()));
    }

    private void word(double right, double middle, String text, Ink ink) {
        shapes.add(new Shape.Word(right, middle + Area.SMALL / 3, text, Area.SMALL, Shape.Anchor.END, ink));
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(Area::wide).max().orElse(0);
    }
}
