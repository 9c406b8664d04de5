package ir.kargozar.desktop.passphrase;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How good a passphrase is: by length of a bar, colour, sign and word; and what makes it better. */
final class StrengthPane extends VBox {

    private static final int SUFFICIENT = 3;
    private static final List<String> TONES = List.of("bad", "bad", "warn", "good", "good");

    private final Texts texts;
    private final HBox bar = new HBox(4);
    private final Label word = new Label();
    private final Sentence advice = Pieces.sentence("", "small", "quiet");

    StrengthPane(ObservableValue<Strength> strength, Texts texts) {
        super(4);
        this.texts = texts;
        for (int i = 0; i < Strength.BEST; i++) {
            Region piece = new Region();
            HBox.setHgrow(piece, Priority.ALWAYS);
            bar.getChildren().add(piece);
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setAlignment(Pos.CENTER_LEFT);
        word.setId("strength");
        word.setMinWidth(USE_PREF_SIZE);
        advice.setId("strength-advice");
        HBox line = new HBox(12, bar, word);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, advice);
        strength.addListener((_, _, now) -> show(now));
        show(strength.getValue());
    }

    private void show(Strength now) {
        boolean typed = !now.equals(Strength.NONE);
        for (int i = 0; i < Strength.BEST; i++) {
            bar.getChildren()
                    .get(i)
                    .getStyleClass()
                    .setAll("strength-piece", typed && i <= now.score() - 1 ? TONES.get(now.score()) : "none");
        }
        word.getStyleClass().setAll("label", "chip", typed ? TONES.get(now.score()) : "none");
        word.setVisible(typed);
        word.setText(typed ? texts.say("passphrase.strength." + now.score()) : "");
        word.setGraphic((now.score() >= SUFFICIENT ? Icon.GOOD : Icon.WARNING).small());
        advice.setText(
                now.advice().isEmpty()
                        ? texts.say(typed ? "passphrase.strength.enough" : "passphrase.strength.none")
                        : String.join(" ", now.advice()));
    }
}
