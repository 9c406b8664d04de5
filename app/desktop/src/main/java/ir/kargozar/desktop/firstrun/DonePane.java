package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.layout.HBox;

/** What to do first. */
final class DonePane extends PagePane {

    private static final List<String> FIRST =
            List.of("firstrun.done.claim", "firstrun.done.guide", "firstrun.done.people", "firstrun.done.lock");

    DonePane(Texts texts) {
        for (String key : FIRST) {
            HBox line = Pieces.row("line-item", Icon.GOOD.small(), Pieces.sentence(texts.say(key)));
            line.getStyleClass().add("good");
            getChildren().add(line);
        }
    }
}
