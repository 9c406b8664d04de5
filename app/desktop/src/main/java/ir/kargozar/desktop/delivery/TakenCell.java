package ir.kargozar.desktop.delivery;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.handover.delivery.Taken;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
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
        Sentence said = Pieces.sentence(words.of(line));
        Label file = Pieces.code(String.valueOf(line.file().getFileName()), "small", "quiet");
        file.setMinWidth(USE_PREF_SIZE);
        HBox face = Pieces.row("line-item", DeliveryWords.icon(line).small(), said, file);
        face.getStyleClass().add(DeliveryWords.tone(line));
        setAccessibleText(said.getText());
        setGraphic(face);
    }
}
