package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A period's statistics: three figures, one chart, one table; every number opens its claims. */
public final class StatisticsView implements Screen {
    private final StatisticsModel model;
    private final StatisticsActions actions;
    private final Texts texts;
    private final PeriodPane period;
    private final FigureCards cards;
    private final ChartCard chart;
    private final FigureTable table;
    private final SentPane sent;
    private final VBox figures = new VBox(12);
    private final ScrollPane root;
    private @Nullable Node left;

    public StatisticsView(StatisticsModel model, FigureWords words, StatisticsActions actions, SentPane sent) {
        this.model = model;
        this.sent = sent;
        this.actions = actions;
        this.texts = words.texts();
        period = new PeriodPane(model, words);
        cards = new FigureCards(words, new Leaving());
        chart = new ChartCard(model, words, new Leaving());
        Scale scale = new Scale();
        table = new FigureTable(words, new Leaving(), scale);
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("statistics.title"), "heading"),
                Pieces.spring(),
                Pieces.button("statistics-save", texts.say("statistics.save"), "Ctrl+S", Icon.SAVE, actions::save));
        head.setAlignment(Pos.CENTER_LEFT);
        figures.getChildren().setAll(cards, chart, table);
        VBox screen = new VBox(12, head, sent, period, figures, scale);
        screen.getStyleClass().add("screen");
        root = new ScrollPane(screen);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setId("statistics-screen");
        model.counted().addListener((_, _, now) -> show(now));
        model.period().addListener((_, _, now) -> sent.model().show(now));
        figures.setVisible(false);
    }

    /** The chart as it stands, for a file. */
    public ChartCard.DrawnChart drawn() {
        return chart.saved();
    }

    @Override
    public Parent view() {
        return root;
    }

    /** Back to the figure whose claims were looked at. */
    @Override
    public void shown() {
        model.refresh();
        sent.model().show(model.period().get());
        Node back = left;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else {
            period.type();
        }
        left = null;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("month-before", Icon.PREVIOUS, "Shortcut+Page Up", model::before),
                Command.of("month-after", Icon.NEXT, "Shortcut+Page Down", model::after),
                Command.of("period-type", Icon.EDIT, "Shortcut+F", period::type),
                Command.of("statistics-save", Icon.SAVE, "Shortcut+S", actions::save),
                Command.of("chart-save", Icon.SAVE, "Shortcut+Shift+S", actions::saveChart),
                Command.of("statistics-table", Icon.COLUMNS, "Shortcut+T", this::toTable)));
        commands.addAll(sent.commands());
        for (Period.Kind kind : Period.Kind.values()) {
            commands.add(Command.of("period-" + kind.name(), Icon.DUE, () -> model.kind(kind)));
        }
        for (Dimension by : Dimension.values()) {
            commands.add(
                    Command.of("by-" + by.name(), Icon.FILTER, () -> model.by().set(by)));
        }
        for (Chart.Kind kind : Chart.Kind.values()) {
            commands.add(Command.of(
                    "chart-" + kind.name(), Icon.STATISTICS, () -> model.chart().set(kind)));
        }
        return List.copyOf(commands);
    }

    private void toTable() {
        table.requestFocus();
        root.setVvalue(1);
    }

    private void show(@Nullable Counted counted) {
        if (counted == null) {
            return;
        }
        figures.setVisible(true);
        if (counted.empty()) {
            figures.getChildren().setAll(sent.model().collectsOnly() ? elsewhere() : empty());
            return;
        }
        cards.show(counted);
        chart.show(counted);
        table.show(counted);
        Pieces.keep(figures, List.of(cards, chart, table));
    }

    /** Where no claims are worked on, there is nothing to begin with. */
    private Sentence elsewhere() {
        Sentence sentence = Pieces.sentence(texts.say("statistics.elsewhere"), "quiet");
        sentence.setId("statistics-elsewhere");
        return sentence;
    }

    /** An office without claims is told what to do first. */
    private VBox empty() {
        Sentence sentence = Pieces.sentence(texts.say("statistics.empty"), "quiet");
        sentence.setId("statistics-empty");
        VBox empty = new VBox(
                12,
                Icon.STATISTICS.sized(40),
                sentence,
                Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim));
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("card");
        return empty;
    }

    /** Remembers where one was. */
    private final class Leaving implements StatisticsActions {
        @Override
        public void open(Behind behind) {
            left = root.getScene() == null ? null : root.getScene().getFocusOwner();
            actions.open(behind);
        }

        @Override
        public void save() {
            actions.save();
        }

        @Override
        public void saveChart() {
            actions.saveChart();
        }

        @Override
        public void newClaim() {
            actions.newClaim();
        }
    }
}
