package ir.kargozar.desktop.home;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.statistics.DailyFigures;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Intake of the last days: a column a day, accepted with returned above it; each opens the day's claims. */
final class IntakePane extends VBox {

    private static final double HEIGHT = 72;
    private static final double LEAST = 2;

    private final Shown shown;
    private final Texts texts;

    IntakePane(HomeModel.Day day, Shown shown, HomeView.Actions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        List<DailyFigures> days = day.days();
        long most = days.stream()
                .mapToLong(each -> each.accepted() + each.returned())
                .max()
                .orElse(0);
        HBox columns = new HBox(2);
        columns.setAlignment(Pos.BOTTOM_LEFT);
        columns.setMinHeight(HEIGHT);
        days.forEach(each -> columns.getChildren().add(column(each, Math.max(1, most), actions)));
        HBox axis = new HBox(
                Pieces.label(shown.dayAndMonth(days.getFirst().day()), "small", "quiet"),
                Pieces.spring(),
                Pieces.label(texts.say("home.intake.most", shown.number(most)), "small", "quiet"),
                Pieces.spring(),
                Pieces.label(texts.say("home.intake.today"), "small", "quiet"));
        VBox card = HomePieces.card("intake", texts.say("home.intake"), columns, axis);
        card.setSpacing(8);
        getChildren().setAll(card);
    }

    private Button column(DailyFigures day, long most, HomeView.Actions actions) {
        VBox bars = new VBox(bar(day.returned(), most, "bar-returned"), bar(day.accepted(), most, "bar-accepted"));
        bars.setAlignment(Pos.BOTTOM_CENTER);
        bars.setMinHeight(HEIGHT);
        Button button = new Button();
        button.setId("day-" + day.day());
        button.getStyleClass().add("bar");
        button.setGraphic(bars);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        bars.prefWidthProperty().bind(button.widthProperty().subtract(LEAST));
        HBox.setHgrow(button, Priority.ALWAYS);
        String said = texts.say(
                "home.intake.day",
                shown.longDate(day.day()),
                shown.number(day.accepted()),
                shown.number(day.returned()));
        button.setAccessibleText(said);
        // Thirty of them: made when the mouse first comes.
        button.setOnMouseEntered(_ -> {
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip(said));
            }
        });
        button.setOnAction(_ -> actions.open(HomeModel.cameOn(day.day())));
        return button;
    }

    private static Region bar(long count, long most, String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        double height = count == 0 ? 0 : Math.max(LEAST, HEIGHT * count / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        return bar;
    }
}
