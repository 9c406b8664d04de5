package ir.kargozar.desktop.home;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The newest claims, a few, each a button. */
final class LatestPane extends VBox {

    private static final double NUMBER_WIDTH = 124;
    private static final double NAME_WIDTH = 130;
    private static final double AMOUNT_WIDTH = 104;

    private final Shown shown;
    private final Texts texts;

    LatestPane(HomeModel.Day day, Shown shown, HomeView.Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        VBox lines = new VBox(4);
        day.latest().forEach(line -> lines.getChildren().add(line(line, actions)));
        if (day.isEmpty()) {
            lines.getChildren().add(Pieces.sentence(texts.say("home.empty"), "quiet"));
        }
        getChildren().setAll(HomePieces.card("latest", texts.say("home.latest"), lines));
    }

    private Button line(ClaimLine line, HomeView.Actions actions) {
        HBox face = new HBox(
                16,
                begins(Pieces.code(shown.code(line.number()), "strong")),
                name(line.insured()),
                Pieces.label(line.provider(), "quiet", "may-shorten"),
                Pieces.spring(),
                ends(Pieces.code(shown.amount(line.amount()))),
                new StatusChip(line.status(), texts));
        face.setAlignment(Pos.CENTER_LEFT);
        return HomePieces.wide("latest-" + line.number(), "plain", face, line.insured(), () -> actions.open(line));
    }

    /** As wide in every line; beginning where the language begins to read. */
    private Label begins(Label label) {
        label.setMinWidth(NUMBER_WIDTH);
        label.setAlignment(texts.language().isRightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    private static Label name(String name) {
        Label label = Pieces.label(name, "may-shorten");
        label.setMinWidth(NAME_WIDTH);
        label.setMaxWidth(NAME_WIDTH);
        return label;
    }

    /** Ending at the same digit in every line. */
    private static Label ends(Label label) {
        label.setMinWidth(AMOUNT_WIDTH);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
