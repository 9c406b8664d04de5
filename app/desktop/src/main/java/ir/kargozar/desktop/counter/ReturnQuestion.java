package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Asks for the reasons of giving papers back (A2): at least one of the office's list. */
public final class ReturnQuestion {

    private static final double TALLEST = 340;

    private ReturnQuestion() {}

    public static Question ask(
            List<ReturnReason> reasons, Texts texts, Consumer<List<String>> chosen, Runnable cancelled) {
        List<CheckBox> boxes = new ArrayList<>();
        VBox list = new VBox(12);
        for (ReturnReason reason : reasons) {
            CheckBox box = new CheckBox(reason.reason());
            box.setId("reason-" + reason.code());
            box.setUserData(reason.code());
            boxes.add(box);
            list.getChildren().add(new VBox(4, box, Pieces.sentence(reason.remedy(), "small", "quiet")));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setFocusTraversable(false);
        Sentence error = Pieces.sentence("", "field-error");
        error.setId("reason-error");
        Runnable take = () -> {
            List<String> codes = boxes.stream()
                    .filter(CheckBox::isSelected)
                    .map(box -> box.getUserData().toString())
                    .toList();
            if (codes.isEmpty()) {
                error.setText(texts.say("return.choose"));
            } else {
                chosen.accept(codes);
            }
        };
        return new Question("return-question", Icon.RETURNED, texts.say("return.title"), scroll, error)
                .main("return-yes", texts.say("return.yes"), Icon.RETURNED, take)
                .other("return-no", texts.say("return.no"), Icon.REMOVE, cancelled);
    }
}
