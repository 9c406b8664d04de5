package ir.kargozar.desktop.operations;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line an operation: how many and how many rials, each a button to the rows behind it. */
final class FiguresPane extends ScrollPane {
    /** Room for the ring around the number that the caret stands on. */
    private static final double RING = 2;

    private final Map<Operation, Map<Worth, Figure>> figures = new EnumMap<>(Operation.class);
    private final OperationsWords words;
    private final Texts texts;
    private final Consumer<Operation> open;
    private Button stand;

    /** A number as it stands on the screen. */
    private record Figure(Button button, Label number, Label before) {}

    FiguresPane(OperationsWords words, Texts texts, Consumer<Operation> open) {
        this.words = words;
        this.texts = texts;
        this.open = open;
        GridPane grid = new GridPane(12, 8);
        grid.setPadding(new Insets(RING));
        grid.getColumnConstraints().setAll(column(Priority.NEVER), column(Priority.SOMETIMES), column(Priority.ALWAYS));
        int row = 0;
        for (Operation operation : Operation.values()) {
            Map<Worth, Figure> line = new EnumMap<>(Worth.class);
            for (Worth worth : Worth.values()) {
                line.put(worth, figure(operation, worth));
            }
            figures.put(operation, line);
            Label name = Pieces.label(texts.word(operation), "strong");
            name.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(name, 0, row);
            grid.add(button(operation, Worth.COUNT), 1, row);
            grid.add(button(operation, Worth.AMOUNT), 2, row);
            row++;
        }
        stand = button(Operation.DECLARED, Worth.COUNT);
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(texts.say("settle.section.report"));
    }

    private static ColumnConstraints column(Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(grow);
        return column;
    }

    private Figure figure(Operation operation, Worth worth) {
        Label number = Pieces.code("", "heading");
        number.setMinWidth(Label.USE_PREF_SIZE);
        Label before = Pieces.label("", "small");
        HBox large = new HBox(8, number, Pieces.label(texts.word(worth), "small", "quiet"));
        large.setAlignment(Pos.BASELINE_LEFT);
        Button button = new Button();
        button.setId("figure-" + operation.word() + "-" + worth.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("count-card");
        button.setGraphic(new VBox(2, large, before));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.word(operation));
        button.setOnAction(_ -> {
            stand = button;
            open.accept(operation);
        });
        return new Figure(button, number, before);
    }

    private Figure at(Operation operation, Worth worth) {
        return Objects.requireNonNull(
                Objects.requireNonNull(figures.get(operation)).get(worth));
    }

    private Button button(Operation operation, Worth worth) {
        return at(operation, worth).button();
    }

    void show(OperationsReport report) {
        for (Operation operation : Operation.values()) {
            for (Worth worth : Worth.values()) {
                Figure figure = at(operation, worth);
                String number = words.number(report, operation, worth);
                String before = words.before(report, operation, worth);
                figure.number().setText(number);
                figure.before().setText(before);
                figure.button()
                        .setAccessibleText(String.join(" ", texts.word(operation), number, texts.word(worth), before));
            }
        }
    }

    /** To the number that was opened last; what scrolls holds nothing before its first style. */
    void focus() {
        applyCss();
        stand.requestFocus();
    }
}
