package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.text.Texts;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;

/** Two groups of the key, to be read from the sheet that was made. */
final class AskedPane extends PagePane {

    private static final int ASKED = 2;

    AskedPane(KeyModel model, Texts texts) {
        for (int i = 0; i < ASKED; i++) {
            TextField typed = new TextField();
            typed.setId("asked-" + i);
            typed.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            typed.getStyleClass().add("code");
            typed.textProperty().bindBidirectional(model.typed(i));
            getChildren().add(new AskedField(model.question(i), typed, model.error(i)));
        }
        getChildren().add(sentence(texts.say("firstrun.asked.hint")));
    }
}
