package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Work of more than a second, at the foot of the frame: what is done, how far it is, and a stop where it can be stopped. */
final class ProgressStrip extends HBox {

    ProgressStrip(Headway headway, Texts texts) {
        getStyleClass().add("progress-strip");
        setFillHeight(false);
        setId("progress");
        ProgressBar bar = new ProgressBar();
        bar.setId("progress-bar");
        bar.progressProperty().bind(headway.share());
        Sentence doing = Pieces.sentence("");
        doing.setId("progress-doing");
        doing.textProperty()
                .bind(Bindings.when(headway.doing().isEmpty())
                        .then(texts.say("progress.doing"))
                        .otherwise(headway.doing()));
        bar.accessibleTextProperty().bind(doing.textProperty());
        getChildren().setAll(bar, doing);
        if (headway.isStoppable()) {
            Button stop = Pieces.button("progress-stop", texts.say("progress.stop"), Icon.REMOVE, headway::stop);
            stop.setOnAction(_ -> {
                headway.stop();
                stop.setDisable(true);
                stop.setText(texts.say("progress.stopping"));
            });
            getChildren().add(stop);
        }
    }
}
