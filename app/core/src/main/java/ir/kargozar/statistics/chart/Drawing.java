package ir.kargozar.statistics.chart;

import ir.kargozar.text.Language;
import java.util.List;

/** A chart as shapes, the ones behind first. Width and height in points. */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** In Persian. */
    public static Drawing of(Chart chart, double width, double height) {
        return of(chart, width, height, Language.FA);
    }

    /**
     * Right to left: the first bar at the right, the axis of values beside it. Mirrored for languages written the other
     * way.
     *
     * @param width at least 160 points
     * @param height at least 100 points
     */
    public static Drawing of(Chart chart, double width, double height, Language language) {
        Area area = new Area(width, height, language);
        List<Shape> shapes = chart.kind() == Chart.Kind.SHARE
                ? new Shares(chart, area).shapes()
                : new Columns(chart, area).shapes();
        Drawing drawing = new Drawing(width, height, shapes);
        return language.isRightToLeft() ? drawing : drawing.mirrored();
    }

    private Drawing mirrored() {
        return new Drawing(width, height, shapes.stream().map(this::mirrored).toList());
    }

    private Shape mirrored(Shape shape) {
        return switch (shape) {
            case Shape.Box box ->
                new Shape.Box(
                        width - box.x() - box.width(), box.y(), box.width(), box.height(), box.ink(), box.key());
            case Shape.Line line ->
                new Shape.Line(
                        width - line.x1(), line.y1(), width - line.x2(), line.y2(), line.ink(), line.thickness());
            case Shape.Word word ->
                new Shape.Word(
                        width - word.x(), word.y(), word.text(), word.size(), mirrored(word.anchor()), word.ink());
        };
    }

    private static Shape.Anchor mirrored(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> Shape.Anchor.END;
            case MIDDLE -> Shape.Anchor.MIDDLE;
            case END -> Shape.Anchor.START;
        };
    }
}
