package ir.kargozar.desktop.examination;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Why less is approved, or nothing: reasons of the office's list, turned by the digit before them. */
public final class ReasonQuestion {
    private static final double TALLEST = 400;

    private final Texts texts;
    private final Runnable closed;

    /** @param closed takes the question away */
    public ReasonQuestion(Texts texts, Runnable closed) {
        this.texts = texts;
        this.closed = closed;
    }

    public Question ask(
            String title, List<ReturnReason> reasons, List<ReturnReason> chosen, Consumer<List<ReturnReason>> then) {
        List<CheckBox> boxes = new ArrayList<>();
        VBox list = new VBox(12);
        for (ReturnReason reason : reasons) {
            CheckBox box = new CheckBox(texts.say("examine.reason.line", boxes.size() + 1, reason.reason()));
            box.setId("reason-" + reason.code());
            box.setSelected(chosen.contains(reason));
            boxes.add(box);
            list.getChildren().add(new VBox(4, box, Pieces.sentence(reason.remedy(), "small", "quiet")));
        }
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> turn(event, boxes));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setFocusTraversable(false);
        Sentence error = Pieces.sentence("", "field-error");
        error.setId("reason-error");
        Runnable take = () -> {
            List<ReturnReason> now = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                if (boxes.get(i).isSelected()) {
                    now.add(reasons.get(i));
                }
            }
            if (now.isEmpty()) {
                error.setText(texts.say("examine.reason.choose"));
            } else {
                closed.run();
                then.accept(now);
            }
        };
        return new Question("examine-reason", Icon.RETURNED, title, scroll, error)
                .main("reason-yes", texts.say("examine.reason.yes"), Icon.GOOD, take)
                .other("reason-no", texts.say("question.no"), Icon.REMOVE, closed);
    }

    private static void turn(KeyEvent event, List<CheckBox> boxes) {
        String typed = Digits.ascii(event.getCharacter());
        if (typed.length() == 1 && Digits.isDigits(typed, 1)) {
            int place = typed.charAt(0) - '1';
            if (place >= 0 && place < boxes.size()) {
                CheckBox box = boxes.get(place);
                box.setSelected(!box.isSelected());
                box.requestFocus();
                event.consume();
            }
        }
    }
}
