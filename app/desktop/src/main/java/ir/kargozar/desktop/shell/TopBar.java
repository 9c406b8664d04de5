package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Office, date, the way to everything, the session's notices, and the switch of light and dark. */
final class TopBar extends HBox {

    /** @param run runs a command of this id */
    TopBar(Texts texts, String officeName, String date, Consumer<String> run) {
        getStyleClass().add("top-bar");
        setId("top-bar");
        Label day = Pieces.label(date, "quiet");
        day.setId("today");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Label office = Pieces.label(officeName, "subtitle");
        office.setId("office-name");
        getChildren()
                .setAll(
                        office,
                        Pieces.spring(),
                        everything(texts, run),
                        Pieces.spring(),
                        day,
                        Pieces.plainButton(
                                "notices", texts.say("command.notices"), Icon.NOTICES, () -> run.accept("notices")),
                        Pieces.plainButton("look", texts.say("command.look"), Icon.DARK, () -> run.accept("look")));
    }

    /** Looks like a field and opens the palette. */
    private static Button everything(Texts texts, Consumer<String> run) {
        Button button = new Button();
        button.setId("palette");
        button.getStyleClass().add("search-box");
        button.setAccessibleText(texts.say("command.palette"));
        Node words = Pieces.label(texts.say("shell.search"), "quiet");
        HBox face = new HBox(8, Icon.SEARCH.small(), words, Pieces.spring(), Pieces.code("Ctrl+K", "keys"));
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> run.accept("palette"));
        return button;
    }
}
