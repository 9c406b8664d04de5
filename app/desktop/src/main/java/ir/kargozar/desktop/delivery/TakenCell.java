package ir.kargozar.desktop.delivery;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.handover.delivery.Taken;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A package of a delivery: its sign, what became of it, and its file. */
final class TakenCell extends ListCell<Taken> {
    private final DeliveryWords words;

    TakenCell(DeliveryWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Taken line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(words.of(line));
        setGraphic(face(line, words));
    }

    /** Its sign and what became of it, and beneath it the file. */
    static HBox face(Taken line, DeliveryWords words) {
        Label file = Pieces.code(String.valueOf(line.file().getFileName()), "small", "quiet");
        file.setMinWidth(USE_PREF_SIZE);
        HBox under = new HBox(file);
        VBox said = new VBox(2, Pieces.sentence(words.of(line)), under);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox face = Pieces.row("line-item", DeliveryWords.icon(line).small(), said);
        face.getStyleClass().add(DeliveryWords.tone(line));
        return face;
    }
}
