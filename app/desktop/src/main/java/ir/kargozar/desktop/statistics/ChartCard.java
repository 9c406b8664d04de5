package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.statistics.chart.Drawing;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The one chart: what is drawn, and how, above it. */
public final class ChartCard extends VBox {
    private static final double LEAST_HEIGHT = 180;
    private static final double OF_WINDOW = 0.28;

    private final StatisticsModel model;
    private final FigureWords words;
    private final StatisticsActions actions;
    private final Charts charts;
    private final ChartPane pane;
    private final MenuButton measures = PeriodPane.menu("statistics-measure");
    private @Nullable Chart drawn;

    ChartCard(StatisticsModel model, FigureWords words, StatisticsActions actions) {
        super(8);
        this.model = model;
        this.words = words;
        this.actions = actions;
        charts = new Charts(words);
        pane = new ChartPane(words.texts().language(), this::open);
        ObservableValue<Double> tall = pane.sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> Math.max(LEAST_HEIGHT, height.doubleValue() * OF_WINDOW))
                .orElse(LEAST_HEIGHT);
        pane.minHeightProperty().bind(tall);
        pane.prefHeightProperty().bind(tall);
        Texts texts = words.texts();
        List<Node> head = new ArrayList<>(List.of(measures));
        ToggleGroup group = new ToggleGroup();
        for (Chart.Kind kind : Chart.Kind.values()) {
            head.add(kind(kind, group));
        }
        head.add(Pieces.button("chart-save", texts.say("statistics.chart.save"), Icon.SAVE, actions::saveChart));
        FlowPane flow = new FlowPane(8, 8);
        flow.getChildren().setAll(head);
        getStyleClass().add("card");
        getChildren().setAll(flow, pane);
        model.chart().addListener((_, _, _) -> draw());
        model.measure().addListener((_, _, _) -> draw());
    }

    private ToggleButton kind(Chart.Kind kind, ToggleGroup group) {
        ToggleButton chip = new ToggleButton(words.texts().word(kind));
        chip.setId("chart-" + kind.name());
        chip.getStyleClass().add("filter");
        chip.setToggleGroup(group);
        Runnable face = () -> chip.setSelected(model.chart().get() == kind);
        chip.setOnAction(_ -> {
            model.chart().set(kind);
            face.run();
        });
        model.chart().addListener((_, _, _) -> face.run());
        face.run();
        return chip;
    }

    void show(Counted counted) {
        ToggleGroup group = new ToggleGroup();
        measures.getItems().clear();
        for (Measure measure : counted.report().measures()) {
            RadioMenuItem item = new RadioMenuItem(words.name(measure));
            item.setId("measure-" + measure.code());
            item.setToggleGroup(group);
            item.setSelected(measure.equals(counted.measure(model.measure().get())));
            item.setOnAction(_ -> model.measure().set(measure.code()));
            measures.getItems().add(item);
        }
        draw();
    }

    private void draw() {
        Counted counted = model.counted().get();
        if (counted == null || counted.report().measures().isEmpty()) {
            return;
        }
        String measure = model.measure().get();
        measures.setText(words.name(counted.measure(measure)));
        Chart chart = charts.of(counted, model.chart().get(), measure);
        drawn = chart;
        pane.show(chart);
    }

    private void open(String key) {
        Counted counted = model.counted().get();
        if (counted != null) {
            actions.open(
                    charts.behind(counted, model.chart().get(), model.measure().get(), key));
        }
    }

    /** What is drawn now, for a file. */
    DrawnChart saved() {
        return new DrawnChart(pane, pane.drawing(), drawn == null ? "" : drawn.title());
    }

    /** A chart as it stands on screen, and as shapes. */
    public record DrawnChart(Node node, Drawing drawing, String title) {}
}
