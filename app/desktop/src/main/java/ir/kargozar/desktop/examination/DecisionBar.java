package ir.kargozar.desktop.examination;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the claim asks for and gets, and the ways to decide on it. */
final class DecisionBar extends HBox {
    private final Shown shown;
    private final Texts texts;
    private final Label claimed = figure("examine-claimed");
    private final Label approved = figure("examine-approved");
    private final Label deducted = figure("examine-deducted");

    DecisionBar(ExaminationModel model, Shown shown, ExaminationView.Actions actions) {
        super(12);
        this.shown = shown;
        this.texts = shown.texts();
        var decide = Pieces.button("examine-decide", texts.say("examine.decide"), "Ctrl+S", Icon.GOOD, actions::decide);
        decide.getStyleClass().add("main");
        HBox sums = new HBox(
                24,
                pair("examine.claimed", claimed),
                pair("examine.approved", approved),
                pair("examine.deducted", deducted));
        getChildren()
                .setAll(
                        sums,
                        Pieces.spring(),
                        Pieces.button(
                                "examine-later",
                                texts.say("examine.later"),
                                "Alt+\u2193",
                                Icon.DOWN,
                                () -> model.step(1)),
                        Pieces.button(
                                "examine-back", texts.say("examine.back"), "Ctrl+R", Icon.RETURNED, actions::giveBack),
                        decide);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("action-bar");
    }

    private static Label figure(String id) {
        Label figure = Pieces.code("", "strong");
        figure.setId(id);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private VBox pair(String key, Label figure) {
        Label word = Pieces.label(texts.say(key), "small", "quiet");
        word.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(word, figure);
    }

    void sum(Rial asked, Rial given) {
        claimed.setText(shown.amount(asked));
        approved.setText(shown.amount(given));
        deducted.setText(shown.amount(asked.minus(given)));
    }
}
