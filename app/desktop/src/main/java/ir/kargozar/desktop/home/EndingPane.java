package ir.kargozar.desktop.home;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Agreements about to expire, soonest first: each a button to the agreement; the nearer the end, the louder. */
final class EndingPane extends VBox {

    private static final int SHOWN = 5;

    private final Shown shown;
    private final Texts texts;

    EndingPane(List<Ending> endings, Shown shown, HomeView.Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        VBox lines = new VBox(4);
        endings.stream().limit(SHOWN).map(each -> line(each, actions)).forEach(lines.getChildren()::add);
        if (endings.size() > SHOWN) {
            lines.getChildren()
                    .add(Pieces.sentence(texts.say("home.ending.more", shown.number(endings.size() - SHOWN)), "quiet"));
        }
        getChildren().setAll(HomePieces.card("endings", texts.say("home.ending"), lines));
    }

    private Button line(Ending ending, HomeView.Actions actions) {
        String left = ending.days() == 0 ? texts.say("home.ending.today") : texts.say("home.due.left", ending.days());
        String centre = ending.agreement().facts().centre().name();
        String until = texts.say("home.ending.until", shown.dayAndMonth(ending.until()));
        Label chip = Pieces.label(left, "chip", tone(ending));
        chip.setGraphic((ending.last() ? Icon.WARNING : Icon.DUE).small());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        HBox face = new HBox(
                16,
                Pieces.label(centre, "strong", "may-shorten"),
                Pieces.label(until, "quiet"),
                Pieces.code(shown.code(ending.agreement().number()), "small", "quiet"),
                Pieces.spring(),
                Pieces.label(texts.say("home.ending.how"), "small", "quiet", "may-shorten"),
                chip);
        face.setAlignment(Pos.CENTER_LEFT);
        return HomePieces.wide(
                "ending-" + ending.agreement().number(),
                "plain",
                face,
                centre + " " + until + " " + left,
                () -> actions.open(ending.agreement().number()));
    }

    private static String tone(Ending ending) {
        return ending.last() ? "bad" : ending.stage() == 0 ? "info" : "warn";
    }
}
