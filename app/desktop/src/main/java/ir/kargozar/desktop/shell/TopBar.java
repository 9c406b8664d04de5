package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.settings.Settings.Look;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Office, date, search and the switch of light and dark. */
final class TopBar extends HBox {

    private static final double SEARCH_WIDTH = 360;

    private final TextField search = new TextField();

    TopBar(ShellModel model, Texts texts, String officeName, String date) {
        getStyleClass().add("top-bar");
        setId("top-bar");
        search.setId("search");
        search.getStyleClass().add("search-box");
        search.setPromptText(texts.say("shell.search"));
        search.setPrefWidth(SEARCH_WIDTH);
        search.textProperty().bindBidirectional(model.search());
        search.setOnAction(_ -> model.place().set(Place.CLAIMS));
        getChildren()
                .setAll(
                        named("office-name", Pieces.label(officeName, "subtitle")),
                        Pieces.spring(),
                        Icon.SEARCH.node(),
                        search,
                        Pieces.spring(),
                        named("today", Pieces.label(date, "quiet")),
                        lookSwitch(model, texts));
    }

    void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private static Button lookSwitch(ShellModel model, Texts texts) {
        Button button = new Button();
        button.setId("look");
        button.getStyleClass().add("plain");
        button.setTooltip(new Tooltip(texts.say("shell.look")));
        button.setAccessibleText(texts.say("shell.look"));
        button.setOnAction(_ -> model.look().set(model.look().get().other()));
        Runnable face =
                () -> button.setGraphic(model.look().get() == Look.LIGHT ? Icon.DARK.node() : Icon.LIGHT.node());
        face.run();
        model.look().addListener((_, _, _) -> face.run());
        return button;
    }

    private static <T extends Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }
}
