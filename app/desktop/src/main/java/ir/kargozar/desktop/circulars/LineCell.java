package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.CircularLine;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A circular in the list: its title, whether it is read, its kind, number and day. */
final class LineCell extends ListCell<CircularLine> {
    private final Shown shown;

    LineCell(Shown shown) {
        this.shown = shown;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CircularLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : face(line));
    }

    private Node face(CircularLine line) {
        Label state = Pieces.label(
                shown.texts()
                        .say(
                                line.cameOn().isEmpty()
                                        ? "circulars.own"
                                        : line.isRead() ? "circulars.was-read" : "circulars.unread"),
                "chip",
                line.cameOn().isEmpty() ? "neutral" : line.isRead() ? "good" : "warn");
        state.setGraphic((line.cameOn().isEmpty() ? Icon.SENT : line.isRead() ? Icon.GOOD : Icon.RECEIVED).small());
        state.setMinWidth(USE_PREF_SIZE);
        HBox facts = new HBox(
                12,
                state,
                Pieces.label(line.head().kind().name().value(), "small", "quiet"),
                Pieces.spring(),
                Pieces.label(shown.date(line.head().dated()), "small", "quiet"));
        facts.setAlignment(Pos.CENTER_LEFT);
        VBox face = new VBox(
                4,
                Pieces.sentence(line.head().title().value(), line.isRead() ? "line-title" : "strong"),
                Pieces.sentence(
                        shown.texts()
                                .say(
                                        "circulars.line",
                                        shown.code(line.id().number()),
                                        shown.code(line.id().origin())),
                        "small",
                        "quiet"),
                facts);
        setAccessibleText(line.head().title() + " " + state.getText());
        return face;
    }
}
