package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One choice of a question, with its number; after the answer, whether it was right. */
final class ChoicePane extends HBox {
    private final String choice;
    private final Texts texts;

    ChoicePane(int number, String choice, Shown shown, IntConsumer chosen) {
        super(12);
        this.choice = choice;
        this.texts = shown.texts();
        setId("choice-" + number);
        getStyleClass().add("choice-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(shown.number(number) + " " + choice);
        Label mark = Pieces.label(shown.number(number), "section-number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(mark, Pieces.sentence(choice));
        setOnMouseClicked(_ -> chosen.accept(number));
    }

    void tell(boolean isRight, boolean isChosen) {
        setFocusTraversable(false);
        if (isRight || isChosen) {
            String words =
                    texts.say(isRight && isChosen ? "choice.yours.right" : isRight ? "choice.right" : "choice.yours");
            Label state = Pieces.label(words, "chip", isRight ? "good" : "bad");
            state.setGraphic((isRight ? Icon.GOOD : Icon.WRONG).small());
            state.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(state);
            getStyleClass().add(isRight ? "is-right" : "is-wrong");
            setAccessibleText(choice + " " + words);
        }
    }
}
