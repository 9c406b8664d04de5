package ir.kargozar.desktop.shell;

import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The list of places, at the side where reading begins. */
final class Navigation extends VBox {

    Navigation(ShellModel model, Texts texts, List<Place> places) {
        getStyleClass().add("nav");
        setId("navigation");
        getChildren().add(Pieces.label(texts.say("program"), "brand"));
        ToggleGroup group = new ToggleGroup();
        for (Place place : places) {
            ToggleButton button =
                    new ToggleButton(texts.word(place), place.icon().node());
            button.setId("to-" + place.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("nav-item");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.place().set(place);
                button.setSelected(true);
            });
            model.place().addListener((_, _, now) -> button.setSelected(now == place));
            getChildren().add(button);
        }
    }
}
