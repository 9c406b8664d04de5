package ir.kargozar.desktop.examination;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far the automatic examination is, and its stop; stands where a person's decisions stand else. */
final class AutomaticPane extends HBox {

    AutomaticPane(AutomaticWork work, Texts texts) {
        super(12);
        setId("examine-automatic-pane");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("action-bar");
        Label doing = Pieces.label("");
        doing.setMinWidth(USE_PREF_SIZE);
        doing.setId("examine-automatic-far");
        doing.textProperty().bind(work.headway().doing());
        ProgressBar bar = new ProgressBar(0);
        bar.setId("examine-automatic-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.max(0, work.headway().share()));
        bar.accessibleTextProperty().bind(doing.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren()
                .setAll(
                        doing,
                        bar,
                        Pieces.button(
                                "examine-automatic-stop",
                                texts.say("examine.automatic.stop"),
                                "Esc",
                                Icon.REMOVE,
                                work::stop));
    }
}
