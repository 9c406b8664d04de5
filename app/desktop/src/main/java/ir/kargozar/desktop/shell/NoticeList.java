package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.shell.ShellModel.Told;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was told in this session, newest first. */
public final class NoticeList {

    private static final double WIDTH = 460;
    private static final double TALLEST = 420;

    private NoticeList() {}

    public static Question of(List<Told> told, Texts texts, Runnable closed) {
        VBox lines = new VBox(12);
        for (Told one : told) {
            HBox line = Pieces.row(
                    "line-item",
                    (one.notice().bad() ? Icon.WRONG : Icon.GOOD).small(),
                    Pieces.code(texts.digits(one.at().toString()), "quiet"),
                    Pieces.sentence(one.notice().sentence()));
            line.getStyleClass().add(one.notice().bad() ? "bad" : "good");
            lines.getChildren().add(line);
        }
        if (told.isEmpty()) {
            lines.getChildren().add(Pieces.sentence(texts.say("notices.none"), "quiet"));
        }
        lines.setId("notice-list");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(TALLEST);
        scroll.setFocusTraversable(false);
        return new Question("notices-question", Icon.NOTICES, texts.say("notices.title"), scroll)
                .main("notices-close", texts.say("notices.close"), Icon.GOOD, closed);
    }
}
