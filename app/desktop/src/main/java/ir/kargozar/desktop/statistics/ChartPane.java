package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.statistics.chart.Drawing;
import ir.kargozar.statistics.chart.Ink;
import ir.kargozar.statistics.chart.Shape;
import ir.kargozar.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A chart drawn, as large as there is room; the arrows go from bar to bar, Enter and a click open one. */
final class ChartPane extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double POINT = 13.0 / 9;
    private static final double LEAST_WIDTH = 240;
    private static final double LEAST_HEIGHT = 120;
    /** Makes per cents stand where Persian has them. */
    private static final char ARABIC = '\u061C';

    private final Language language;
    private final Consumer<String> open;
    private final Pane shapes = new Pane();
    private final Scale scale = new Scale();
    private @Nullable Chart chart;
    private List<Shape.Box> boxes = List.of();
    private int at;

    /** @param open called with the key of a bar */
    ChartPane(Language language, Consumer<String> open) {
        this.language = language;
        this.open = open;
        setId("chart");
        getStyleClass().add("chart");
        shapes.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shapes.setManaged(false);
        getChildren().addAll(shapes, scale);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(this::pressed);
        setOnMouseClicked(_ -> requestFocus());
        focusedProperty().addListener(_ -> choose(at));
        scale.value().addListener(_ -> draw());
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    void show(Chart now) {
        Chart before = chart;
        chart = now;
        if (before == null
                || before.kind() != now.kind()
                || before.bars().size() != now.bars().size()) {
            at = 0;
        }
        setFocusTraversable(now.bars().stream().anyMatch(bar -> bar.number().isPresent()));
        draw();
    }

    /** As it stands, in points. */
    Drawing drawing() {
        double factor = POINT * scale.now();
        return chart == null
                ? new Drawing(LEAST_WIDTH, LEAST_HEIGHT, List.of())
                : Drawing.of(
                        chart,
                        Math.max(LEAST_WIDTH, getWidth() / factor),
                        Math.max(LEAST_HEIGHT, getHeight() / factor),
                        language);
    }

    private void draw() {
        if (chart == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Drawing drawing = drawing();
        double factor = POINT * scale.now();
        boxes = drawing.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.ink() == Ink.FIRST)
                .map(Shape.Box.class::cast)
                .toList();
        shapes.resize(getWidth(), getHeight());
        shapes.getChildren()
                .setAll(drawing.shapes().stream()
                        .map(shape -> node(shape, factor))
                        .toList());
        shapes.applyCss();
        choose(at);
    }

    private Node node(Shape shape, double factor) {
        Node node = switch (shape) {
            case Shape.Box box -> box(box, factor);
            case Shape.Line line -> {
                Line drawn = new Line(line.x1() * factor, line.y1() * factor, line.x2() * factor, line.y2() * factor);
                drawn.setStrokeWidth(line.thickness() * factor);
                drawn.getStyleClass().add("line");
                yield drawn;
            }
            case Shape.Word word -> word(word, factor);
        };
        node.getStyleClass().add("ink-" + shape.ink().name().toLowerCase(Locale.ROOT));
        return node;
    }

    private Rectangle box(Shape.Box box, double factor) {
        Rectangle drawn =
                new Rectangle(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor);
        if (box.ink() == Ink.FIRST) {
            drawn.setId("bar-" + box.key());
            drawn.setOnMouseClicked(_ -> open(box));
        }
        return drawn;
    }

    private Text word(Shape.Word word, double factor) {
        String text = language.isRightToLeft() ? ARABIC + word.text() + ARABIC : word.text();
        Text drawn = new Text(text);
        drawn.setFont(Font.font("Vazirmatn", word.size() * factor));
        double wide = drawn.getLayoutBounds().getWidth();
        double x = word.x() * factor;
        drawn.setX(
                switch (word.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - wide / 2;
                    case END -> x - wide;
                });
        drawn.setY(word.y() * factor);
        drawn.setMouseTransparent(true);
        return drawn;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || boxes.isEmpty()) {
            return;
        }
        boolean taken = true;
        switch (event.getCode()) {
            case LEFT -> choose(at + (language.isRightToLeft() ? 1 : -1));
            case RIGHT -> choose(at + (language.isRightToLeft() ? -1 : 1));
            case UP -> choose(at - 1);
            case DOWN -> choose(at + 1);
            case HOME -> choose(0);
            case END -> choose(boxes.size() - 1);
            case ENTER, SPACE -> open(boxes.get(at));
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void open(Shape.Box box) {
        at = Math.max(0, boxes.indexOf(box));
        requestFocus();
        if (chart != null && opens(chart.bars(), box.key())) {
            open.accept(box.key());
        }
    }

    /** Neither the others together nor what has no number. */
    private static boolean opens(List<Chart.Bar> bars, String key) {
        boolean known = bars.stream()
                .anyMatch(bar -> bar.key().equals(key) && bar.number().isPresent());
        return known && (!key.isEmpty() || bars.size() == 1);
    }

    private void choose(int place) {
        at = Math.clamp(place, 0, Math.max(0, boxes.size() - 1));
        if (chart == null || boxes.isEmpty()) {
            setAccessibleText(chart == null ? "" : chart.title());
            return;
        }
        List<Node> bars = shapes.getChildren().stream()
                .filter(node -> node instanceof Rectangle && node.getId() != null)
                .toList();
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(CHOSEN, isFocused() && i == at);
        }
        Chart.Bar bar = chart.bars().get(Math.min(at, chart.bars().size() - 1));
        setAccessibleText(String.join(" ", chart.title(), bar.label(), bar.shown(), chart.unit()));
    }
}
