package ir.kargozar.desktop.shell;

import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of places, at the side where reading begins; only their signs where there is little room. */
final class Navigation extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Label brand;
    private final ToggleGroup group = new ToggleGroup();

    Navigation(ShellModel model, Texts texts, List<Place> places) {
        getStyleClass().add("nav");
        setId("navigation");
        brand = Pieces.label(texts.say("program"), "brand");
        getChildren().add(brand);
        for (Place place : places) {
            if (place == Place.SETTINGS) {
                Region spring = new Region();
                setVgrow(spring, Priority.ALWAYS);
                getChildren().add(spring);
            }
            getChildren().add(button(place, model, texts));
        }
    }

    /** Shows which place one is at; none for a screen that belongs to no place. */
    void choose(@Nullable Place place) {
        group.getToggles().forEach(toggle -> toggle.setSelected(place != null && place.equals(toggle.getUserData())));
    }

    private ToggleButton button(Place place, ShellModel model, Texts texts) {
        String word = texts.word(place);
        ToggleButton button = new ToggleButton(word, place.icon().node());
        button.setId("to-" + place.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("nav-item");
        button.setAccessibleText(word);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(place);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            model.place().set(place);
            button.setSelected(true);
        });
        model.place().addListener((_, _, now) -> button.setSelected(now == place));
        model.waiting().addListener((MapChangeListener<Place, Long>) change -> {
            if (change.getKey() == place) {
                button.setText(change.wasAdded() ? texts.say("shell.waiting", word, change.getValueAdded()) : word);
                button.setAccessibleText(button.getText());
            }
        });
        return button;
    }

    /** Where there is little room the words step back; they are told at the pointer. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
        group.getToggles().forEach(toggle -> {
            if (toggle instanceof ToggleButton button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setTooltip(tip(button, narrow));
            }
        });
    }

    private static @Nullable Tooltip tip(ToggleButton button, boolean narrow) {
        String closed = button.getAccessibleHelp();
        if (closed != null) {
            return new Tooltip(closed);
        }
        return narrow ? new Tooltip(button.getText()) : null;
    }
}
