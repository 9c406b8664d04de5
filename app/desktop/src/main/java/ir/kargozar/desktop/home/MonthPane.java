package ir.kargozar.desktop.home;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The month at a glance: accepted, share returned, papers, amount; the counts open their claims. */
final class MonthPane extends VBox {

    private static final int HUNDRED = 100;

    private final Texts texts;

    MonthPane(HomeModel model, HomeModel.Day day, Shown shown, HomeView.Actions actions) {
        this.texts = shown.texts();
        MonthlyFigures.Row month = day.month();
        long all = month.accepted() + month.returned();
        String share = texts.say(
                "home.month.share",
                shown.number(month.returned()),
                shown.number(all == 0 ? 0 : Math.round((double) HUNDRED * month.returned() / all)));
        Rial amount = month.amount();
        VBox sum = figure("home.month.amount", shown.amount(amount));
        if (amount.value() != 0) {
            sum.getChildren().add(Pieces.sentence(shown.toman(amount), "small", "quiet"));
        }
        getChildren()
                .setAll(HomePieces.card(
                        "month",
                        texts.say("home.month", shown.month(model.month())),
                        open(
                                "month-accepted",
                                "home.month.accepted",
                                shown.number(month.accepted()),
                                () -> actions.open(model.acceptedThisMonth())),
                        open(
                                "month-returned",
                                "home.month.returned",
                                share,
                                () -> actions.open(model.returnedThisMonth())),
                        figure("home.month.papers", shown.number(month.papers())),
                        sum));
    }

    private VBox figure(String key, String figure) {
        return new VBox(Pieces.label(texts.say(key), "small", "quiet"), Pieces.code(figure, "subtitle"));
    }

    private Button open(String id, String key, String figure, Runnable action) {
        VBox face = new VBox(Pieces.label(texts.say(key), "small", "quiet"), Pieces.label(figure, "subtitle"));
        face.setAlignment(Pos.CENTER_LEFT);
        return HomePieces.wide(id, "glance", face, texts.say("home.next.said", texts.say(key), figure), action);
    }
}
