package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Question;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What came of a lesson's questions: the score, and those to be read again. */
final class ResultPane extends VBox {

    /**
     * What is asked.
     *
     * @param pass the least score
     * @param isKept whether someone's marks are kept
     */
    record Marking(int pass, boolean isKept) {
        boolean isPassed(QuestionsModel model) {
            return model.score() >= pass;
        }
    }

    ResultPane(QuestionsModel model, Shown shown, Marking marking) {
        super(16);
        setId("result");
        Texts texts = shown.texts();
        boolean isPassed = marking.isPassed(model);
        Label score = Pieces.label(texts.say("result.score", shown.number(model.score())), "display");
        score.setId("result-score");
        Label state =
                Pieces.label(texts.say(isPassed ? "result.passed" : "result.low"), "chip", isPassed ? "good" : "warn");
        state.setGraphic((isPassed ? Icon.GOOD : Icon.RENEW).small());
        HBox head = new HBox(16, score, state);
        head.setAlignment(Pos.CENTER_LEFT);
        String about = texts.say(isPassed ? "result.passed.about" : "result.low.about", shown.number(marking.pass()));
        getChildren().addAll(head, Pieces.sentence(about));
        if (!marking.isKept()) {
            getChildren().add(Pieces.sentence(texts.say("result.guest"), "quiet"));
        }
        List<Question> wrong = model.questions().stream()
                .filter(question -> !model.isRight(question))
                .toList();
        if (!wrong.isEmpty()) {
            getChildren().add(Pieces.label(texts.say("result.wrong"), "subtitle"));
            wrong.forEach(question -> getChildren().add(again(question, texts)));
        }
    }

    private static VBox again(Question question, Texts texts) {
        HBox right = Pieces.row(
                "line-item",
                Icon.GOOD.small(),
                Pieces.sentence(texts.say("result.answer", question.choices().get(question.right() - 1))));
        right.getStyleClass().add("good");
        VBox card = new VBox(
                Pieces.sentence(question.text(), "strong"), right, Pieces.sentence(question.because(), "quiet"));
        card.getStyleClass().add("card");
        return card;
    }
}
