package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What lies on this desk's table: a button each, which leads to the rows. */
public final class TablePane extends FlowPane {
    private final ObservableList<TableLine> lines;
    private final Texts texts;

    public TablePane(String id, ObservableList<TableLine> lines, Texts texts) {
        super(8, 8);
        this.lines = lines;
        this.texts = texts;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        lines.addListener((ListChangeListener<TableLine>) _ -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(Pieces.label(texts.say("settle.table"), "small", "quiet", "strong"));
        if (lines.isEmpty()) {
            getChildren().add(Pieces.label(texts.say("settle.table.none"), "small", "quiet"));
        }
        for (TableLine line : List.copyOf(lines)) {
            Button button = Pieces.button(line.id(), line.sentence(), line.icon(), line.look());
            button.getStyleClass().addAll("table-line", line.tone());
            getChildren().add(button);
        }
    }
}
