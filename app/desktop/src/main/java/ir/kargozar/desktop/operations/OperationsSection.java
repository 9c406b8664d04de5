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
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The half-year's report: which half-year, its figures, and in their stead the rows behind one of them. */
final class OperationsSection implements Section {
    private final OperationsModel model;
    private final OperationsWords words;
    private final Texts texts;
    private final Actions actions;
    private final FiguresPane figures;
    private final ListSection<Row> rows;
    private final Label period = Pieces.label("", "subtitle");
    private final Sentence behind = Pieces.sentence("", "strong");
    private final StackPane body = new StackPane();
    private final VBox rowsBody;
    private final VBox root;
    private final Button after;
    private final Button paper;

    /** Where the buttons lead. */
    interface Actions {
        /** The report on paper. */
        void savePaper();

        /** As a table: the figures, or the rows that are looked at. */
        void saveTable();
    }

    OperationsSection(OperationsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.texts = shown.texts();
        this.actions = actions;
        words = new OperationsWords(model, shown);
        figures = new FiguresPane(words, texts, model::open);
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
        paper = Pieces.button(
                "report-paper", texts.say("command.report-paper"), "Ctrl+S", Icon.SAVE, actions::savePaper);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(12, head(), body);
        root.setId("report-section");
        model.period().addListener((_, _, _) -> turn());
        model.report().addListener((_, _, _) -> fill());
        model.opened().addListener((_, _, now) -> look(now));
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
        FlowPane head = new FlowPane(
                12,
                8,
                turns,
                paper,
                Pieces.button(
                        "report-table", texts.say("command.report-table"), "Ctrl+E", Icon.SAVE, actions::saveTable));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void turn() {
        period.setText(words.period());
        after.setDisable(model.isLatest());
    }

    private void fill() {
        model.report().get().ifPresent(report -> {
            figures.show(report);
            model.opened().get().ifPresent(operation -> say(report, operation));
        });
    }

    private void say(OperationsReport report, Operation operation) {
        behind.setText(words.behind(report, operation));
    }

    private void look(Optional<Operation> now) {
        paper.setVisible(now.isEmpty());
        now.ifPresent(operation -> model.report().get().ifPresent(report -> say(report, operation)));
        body.getChildren().setAll(now.isPresent() ? rowsBody : figures);
        if (root.getScene() != null) {
            focus();
        }
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
        } else {
            figures.focus();
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("report-before", Icon.PREVIOUS, "Shortcut+Page Up", model::before));
        all.add(Command.of("report-after", Icon.NEXT, "Shortcut+Page Down", model::after));
        all.add(Command.of("report-table", Icon.SAVE, "Shortcut+E", actions::saveTable));
        if (model.opened().get().isPresent()) {
            all.add(Command.of("report-figures", Icon.BACK, model::close));
            all.addAll(rows.commands());
        } else {
            all.add(Command.of("report-paper", Icon.SAVE, "Shortcut+S", actions::savePaper));
            for (Operation operation : Operation.values()) {
                all.add(Command.of("report-" + operation.word(), Icon.COLUMNS, () -> model.open(operation)));
            }
        }
        return List.copyOf(all);
    }

    @Override
    public boolean escape() {
        if (model.opened().get().isEmpty()) {
            return false;
        }
        if (!rows.escape()) {
            model.close();
        }
        return true;
    }
}
