package ir.kargozar.desktop.claim;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.draft.ClaimStep;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** What was done with a claim, newest first, with the reasons of each return. */
final class HistoryPane extends VBox {

    private final Texts texts;

    HistoryPane(List<ClaimStep> history, Shown shown, ZoneId zone) {
        super(8);
        this.texts = shown.texts();
        setId("history");
        getChildren().addAll(new Separator(), Pieces.label(texts.say("claim.history"), "small", "quiet"));
        for (ClaimStep step : history.reversed()) {
            VBox line = new VBox(
                    2,
                    Pieces.sentence(word(step)),
                    Pieces.sentence(
                            texts.say("claim.history.line", shown.moment(step.at(), zone), step.who()),
                            "small",
                            "quiet"));
            for (ReturnReason reason : step.reasons()) {
                line.getChildren().add(Pieces.sentence(reason.reason(), "small"));
            }
            getChildren().add(line);
        }
    }

    /** The action in words where it has some, else where the claim stood after it. */
    private String word(ClaimStep step) {
        String key = "action." + step.action();
        if (texts.keys().contains(key)) {
            return texts.say(key);
        }
        return step.status().map(texts::word).orElse(step.action());
    }
}
