package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.Operations.Row;
import ir.kargozar.settlement.report.Behind;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsReport.Centre;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The half-year's report: which half-year or days, its figures or those of each centre, and in their stead the rows behind one of them. */
final class OperationsSection implements Section {
    private final OperationsModel model;
    private final OperationsWords words;
    private final Texts texts;
    private final Actions actions;
    private final FiguresPane figures;
    private final ListSection<Row> rows;
    private final ListSection<Centre> centres;
    private final Label period = Pieces.label("", "subtitle");
    private final Sentence behind = Pieces.sentence("", "strong");
    private final StackPane body = new StackPane();
    private final VBox rowsBody;
    private final VBox root;
    private final Button after;
    private final Button now;
    private final Button paper;
    private final ToggleButton byCentre;

    /** Where the buttons lead. */
    interface Actions {
        /** The report on paper. */
        void savePaper();

        /** As a table: the figures, those of each centre, or the rows that are looked at. */
        void saveTable();

        /** Asks for the first and the last day. */
        void askRange();
    }

    OperationsSection(OperationsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.texts = shown.texts();
        this.actions = actions;
        words = new OperationsWords(model, shown);
        figures = new FiguresPane(words, texts, operation -> model.open(Behind.of(operation)));
        centres = new CentreList(model, shown).section();
        rows = new ListSection<>(
                new ListSection.Face<>(
                        "behind",
                        words.columns(),
                        row -> row.fact().id(),
                        words::search,
                        words::details,
                        _ -> List.of(),
                        _ -> {}),
                model.rows(),
                texts);
        behind.setId("report-behind");
        HBox head = new HBox(12, back(), behind);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        rowsBody = new VBox(12, head, rows.view());
        after = Pieces.plainButton("report-after", texts.say("command.report-after"), Icon.NEXT, model::after);
        now = Pieces.button("report-now", texts.say("command.report-now"), Icon.DUE, model::now);
        byCentre = new ToggleButton(texts.say("command.report-centres"));
        byCentre.setId("report-centres");
        byCentre.getStyleClass().add("filter");
        byCentre.setMinWidth(ToggleButton.USE_PREF_SIZE);
        byCentre.setOnAction(_ -> model.turnCentres());
        paper = Pieces.button(
                "report-paper", texts.say("command.report-paper"), "Ctrl+S", Icon.SAVE, actions::savePaper);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(12, head(), body);
        root.setId("report-section");
        model.period().addListener((_, _, _) -> turn());
        model.report().addListener((_, _, _) -> fill());
        model.opened().addListener((_, _, _) -> look());
        model.byCentre().addListener((_, _, _) -> look());
        turn();
        body.getChildren().setAll(figures);
    }

    private Button back() {
        return Pieces.button("report-figures", texts.say("command.report-figures"), "Esc", Icon.BACK, model::close);
    }

    private FlowPane head() {
        period.setId("report-period");
        period.setAlignment(Pos.CENTER);
        Pieces.atLeast(period, 122);
        HBox turns = new HBox(
                8,
                Pieces.plainButton("report-before", texts.say("command.report-before"), Icon.PREVIOUS, model::before),
                period,
                after);
        turns.setAlignment(Pos.CENTER);
        paper.getStyleClass().add("main");
        paper.managedProperty().bind(paper.visibleProperty());
        now.managedProperty().bind(now.visibleProperty());
        byCentre.managedProperty().bind(byCentre.visibleProperty());
        FlowPane head = new FlowPane(
                12,
                8,
                turns,
                Pieces.button("report-range", texts.say("command.report-range"), "Ctrl+D", Icon.DUE, actions::askRange),
                now,
                byCentre,
                paper,
                Pieces.button(
                        "report-table", texts.say("command.report-table"), "Ctrl+E", Icon.SAVE, actions::saveTable));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void turn() {
        period.setText(words.period());
        after.setDisable(model.isLatest());
        now.setVisible(model.isRange());
    }

    private void fill() {
        model.report().get().ifPresent(report -> {
            figures.show(report);
            model.opened().get().ifPresent(number -> say(report, number));
        });
    }

    private void say(OperationsReport report, Behind number) {
        behind.setText(words.behind(report, number));
    }

    private void look() {
        Optional<Behind> opened = model.opened().get();
        paper.setVisible(opened.isEmpty());
        byCentre.setVisible(opened.isEmpty());
        byCentre.setSelected(model.byCentre().get());
        opened.ifPresent(number -> model.report().get().ifPresent(report -> say(report, number)));
        body.getChildren().setAll(opened.isPresent() ? rowsBody : numbers());
        if (root.getScene() != null) {
            focus();
        }
    }

    private Node numbers() {
        return model.byCentre().get() ? centres.view() : figures;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void focus() {
        if (model.opened().get().isPresent()) {
            rows.focus();
        } else if (model.byCentre().get()) {
            centres.focus();
        } else {
            figures.focus();
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("report-before", Icon.PREVIOUS, "Shortcut+Page Up", model::before));
        all.add(Command.of("report-after", Icon.NEXT, "Shortcut+Page Down", model::after));
        all.add(Command.of("report-range", Icon.DUE, "Shortcut+D", actions::askRange));
        if (model.isRange()) {
            all.add(Command.of("report-now", Icon.DUE, model::now));
        }
        all.add(Command.of("report-table", Icon.SAVE, "Shortcut+E", actions::saveTable));
        if (model.opened().get().isPresent()) {
            all.add(Command.of("report-figures", Icon.BACK, model::close));
            all.addAll(rows.commands());
        } else {
            all.add(Command.of("report-paper", Icon.SAVE, "Shortcut+S", actions::savePaper));
            all.add(Command.of("report-centres", Icon.COLUMNS, "Shortcut+Y", model::turnCentres));
            all.addAll(model.byCentre().get() ? centres.commands() : openings());
        }
        return List.copyOf(all);
    }

    private List<Command> openings() {
        return Stream.of(Operation.values())
                .map(operation ->
                        Command.of("report-" + operation.word(), Icon.COLUMNS, () -> model.open(Behind.of(operation))))
                .toList();
    }

    @Override
    public boolean escape() {
        if (model.opened().get().isPresent()) {
            if (!rows.escape()) {
                model.close();
            }
            return true;
        }
        if (model.byCentre().get()) {
            if (!centres.escape()) {
                model.turnCentres();
            }
            return true;
        }
        return false;
    }
}
