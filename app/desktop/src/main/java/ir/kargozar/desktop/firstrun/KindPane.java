package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** For work or for trying: each is one key. */
final class KindPane extends PagePane {

    KindPane(FirstRunModel model, Texts texts) {
        Button live = choice("firstrun-live", "1", "firstrun.live", Icon.CLAIMS, texts, model::next);
        Button training = choice("firstrun-training", "2", "firstrun.training", Icon.TRAINING, texts, model::training);
        Button other = choice("firstrun-other", "3", "firstrun.other", Icon.FOLDER, texts, model.ways()::other);
        for (Button button : new Button[] {live, training, other}) {
            button.disableProperty().bind(model.busy());
        }
        getChildren().setAll(live, training, other);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            Button meant = meant(Digits.ascii(event.getCharacter()), live, training, other);
            if (meant != null) {
                event.consume();
                meant.fire();
            }
        });
    }

    private static @Nullable Button meant(String key, Button live, Button training, Button other) {
        return switch (key) {
            case "1" -> live;
            case "2" -> training;
            case "3" -> other;
            default -> null;
        };
    }

    @Override
    boolean keepsEnter() {
        return true;
    }

    private static Button choice(String id, String key, String words, Icon icon, Texts texts, Runnable action) {
        Button button = Pieces.button(id, "", icon, action);
        VBox said = new VBox(
                2,
                Pieces.label(texts.say(words), "strong"),
                Pieces.sentence(texts.say(words + ".what"), "small", "quiet"));
        HBox.setHgrow(said, Priority.ALWAYS);
        Node number = Pieces.code(texts.digits(key), "keys");
        HBox face = new HBox(12, icon.node(), said, number);
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Only then its height is that of the sentence at its width.
        button.setWrapText(true);
        button.setAccessibleText(texts.say(words) + " " + texts.say(words + ".what"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("firstrun-choice");
        return button;
    }
}
