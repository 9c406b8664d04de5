package ir.kargozar.desktop.bank;

import ir.kargozar.bank.Decision;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A bank's answer before it is taken: what fits, counted; what does not fit, side by side, each to be decided on. */
final class AnswerPane extends VBox {

    private final Shown shown;
    private final Texts texts;
    private final ListView<Open> lines = new ListView<>();
    private final Button apply;
    private final VBox about = new VBox(16);

    AnswerPane(Shown shown, BankView.Actions actions) {
        super(16);
        this.shown = shown;
        this.texts = shown.texts();
        setId("bank-answer-pane");
        apply = Pieces.button("bank-apply", texts.say("command.bank-apply"), "Ctrl+S", Icon.GOOD, actions::apply);
        apply.getStyleClass().add("main");
        Button leave = Pieces.button("bank-leave", texts.say("bank.leave"), "Esc", Icon.REMOVE, actions::putAway);
        HBox head =
                new HBox(12, Pieces.label(texts.say("bank.answer.title"), "heading"), Pieces.spring(), leave, apply);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("screen");
        getChildren().addAll(head, about, lines);
        prepareLines();
    }

    void show(Looked looked) {
        about.getChildren()
                .setAll(Pieces.sentence(shown.say("bank.answer.file", looked.file()), "quiet"), sums(looked));
        looked.preview()
                .takenOn()
                .ifPresent(day -> about.getChildren()
                        .add(Pieces.sentence(texts.say("bank.answer.again", shown.code(shown.date(day))), "strong")));
        boolean fits = looked.open().isEmpty();
        about.getChildren().add(Pieces.sentence(texts.say(fits ? "bank.answer.fits" : "bank.decide.how"), "quiet"));
        lines.setVisible(!fits);
        lines.getItems().setAll(looked.open());
    }

    void focus() {
        if (lines.getItems().isEmpty()) {
            apply.requestFocus();
        } else {
            lines.requestFocus();
            lines.getSelectionModel().clearAndSelect(0);
        }
    }

    private HBox sums(Looked looked) {
        HBox sums = new HBox(
                8,
                sum("good", Icon.GOOD, "bank.sum.confirmed", looked.confirmed()),
                sum("bad", Icon.WRONG, "bank.sum.rejected", looked.rejected()),
                sum("warn", Icon.WARNING, "bank.sum.mismatches", looked.open().size()),
                sum("neutral", Icon.RECEIVED, "bank.sum.known", looked.known()));
        sums.setId("bank-sums");
        return sums;
    }

    private Label sum(String tone, Icon icon, String key, long count) {
        Label label = Pieces.label(texts.say(key, shown.number(count)), "chip", tone);
        label.setGraphic(icon.small());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void prepareLines() {
        lines.setId("bank-mismatches");
        lines.setAccessibleText(texts.say("bank.mismatches"));
        lines.getStyleClass().add("bank-lines");
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new OpenCell(shown));
        lines.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            switch (Digits.ascii(event.getCharacter())) {
                case "1" -> decide(Decision.CONFIRM);
                case "2" -> decide(Decision.REJECT);
                case "3" -> decide(Decision.LEAVE);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        VBox.setVgrow(lines, Priority.ALWAYS);
    }

    /** On every chosen line; with one chosen, the caret goes on to the next. */
    private void decide(Decision decision) {
        List<Open> chosen = List.copyOf(lines.getSelectionModel().getSelectedItems());
        chosen.forEach(open -> open.decide(decision));
        int at = lines.getSelectionModel().getSelectedIndex();
        if (chosen.size() == 1 && at + 1 < lines.getItems().size()) {
            lines.getSelectionModel().clearAndSelect(at + 1);
            lines.getFocusModel().focus(at + 1);
            lines.scrollTo(Math.max(0, at - 1));
        }
    }
}
