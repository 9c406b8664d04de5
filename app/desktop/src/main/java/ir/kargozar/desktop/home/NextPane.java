package ir.kargozar.desktop.home;

import ir.kargozar.desktop.home.HomeModel.Due;
import ir.kargozar.desktop.home.HomeModel.Next;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What waits to be done: each line a button that opens exactly the claims it counts, and the day statistics are due. */
final class NextPane extends VBox {

    private static final double[] THIRDS = {100.0 / 3, 100.0 / 3, 100.0 / 3};

    private static final double[] HALVES = {50, 50};

    private final Shown shown;
    private final Texts texts;
    private final HomeView.Actions actions;

    NextPane(HomeModel model, HomeModel.Day day, Shown shown, HomeView.Actions actions, boolean narrow) {
        super(12);
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        setId("next");
        List<Button> lines = new ArrayList<>();
        day.next().forEach(next -> lines.add(line(next)));
        model.dueKey().ifPresent(key -> model.due().get().ifPresent(due -> lines.add(due(key, due))));
        getChildren().setAll(HomePieces.grid(narrow ? HALVES : THIRDS, lines));
    }

    private Button line(Next next) {
        String key = "home.next." + next.step().name();
        Label count = Pieces.label(shown.number(next.count()), "heading");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox face = new HBox(12, next.step().icon().node(), count, words(texts.say(key), texts.say(key + ".how")));
        face.setAlignment(Pos.CENTER_LEFT);
        Button button = HomePieces.wide(
                "count-" + next.step().name(),
                "count-card",
                face,
                texts.say("home.next.said", texts.say(key), shown.number(next.count())),
                () -> actions.open(next.filter()));
        if (next.count() == 0) {
            button.getStyleClass().add("nothing");
        }
        return button;
    }

    private Button due(String key, Due due) {
        String title = texts.say("home.due.title", shown.month(due.month()));
        String how = due.sent() ? texts.say("home.due.sent") : texts.say(key, shown.dayAndMonth(due.by()));
        Label chip = chip(due);
        chip.setMinWidth(Label.USE_PREF_SIZE);
        HBox face = new HBox(12, Icon.DUE.node(), words(title, how), Pieces.spring(), chip);
        face.setAlignment(Pos.CENTER_LEFT);
        String said = String.join(" ", title, how, chip.getText());
        return HomePieces.wide("due", "count-card", face, said, () -> actions.statistics(due.month()));
    }

    /** After its day it is red, with a sign and in words. */
    private Label chip(Due due) {
        String key = due.sent()
                ? "home.due.done"
                : due.daysLeft() < 0 ? "home.due.late" : due.daysLeft() == 0 ? "home.due.today" : "home.due.left";
        String style = due.sent() ? "good" : due.daysLeft() < 0 ? "bad" : "warn";
        Label chip = Pieces.label(texts.say(key, Math.abs(due.daysLeft())), "chip", style);
        if (due.sent()) {
            chip.setGraphic(Icon.GOOD.small());
        } else if (due.daysLeft() < 0) {
            chip.setGraphic(Icon.WRONG.small());
        }
        return chip;
    }

    private static VBox words(String title, String how) {
        VBox words = new VBox(Pieces.sentence(title, "strong"), Pieces.sentence(how, "small", "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
