package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A lesson's questions one by one: the number of a choice, or arrows and Enter; why, after each answer; the score at the end. */
final class QuestionsView implements Screen {

    /** Where it leads. */
    interface Actions {
        /** All were answered; told once. */
        void answered(QuestionsModel model);

        void again();

        /** To my path, where the next thing waits. */
        void on();

        void back();
    }

    private final QuestionsModel model;
    private final Shown shown;
    private final Texts texts;
    private final ResultPane.Marking marking;
    private final Actions actions;
    private final VBox root = new VBox();
    private final VBox body = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<ChoicePane> choices = new ArrayList<>();
    private final HBox foot = new HBox();

    QuestionsView(QuestionsModel model, Shown shown, ResultPane.Marking marking, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.marking = marking;
        this.actions = actions;
        root.setId("questions");
        root.getStyleClass().add("lesson-screen");
        body.getStyleClass().add("questions-body");
        body.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        HBox middle = new HBox(body);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("lesson-ground");
        HBox.setHgrow(body, Priority.ALWAYS);
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("action-bar");
        root.getChildren().setAll(head(), scroll, foot);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        ask();
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.plainButton("questions-back", texts.say("command.questions-back"), Icon.BACK, actions::back),
                Pieces.sentence(texts.say("questions.title", model.lesson().title()), "heading"));
        head.getStyleClass().add("lesson-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** The question that is next, or what came of all. */
    private void ask() {
        choices.clear();
        scroll.setVvalue(0);
        model.question().ifPresentOrElse(this::ask, this::result);
    }

    private void ask(Question question) {
        VBox rows = new VBox(10);
        rows.setId("choices");
        int place = 0;
        for (String choice : question.choices()) {
            ChoicePane row = new ChoicePane(++place, choice, shown, this::choose);
            choices.add(row);
            rows.getChildren().add(row);
        }
        Sentence text = Pieces.sentence(question.text(), "question-text");
        text.setId("question");
        Node count = Pieces.label(
                texts.say(
                        "questions.count",
                        shown.number(model.place()),
                        shown.number(model.questions().size())),
                "quiet");
        body.getChildren().setAll(count, text, rows);
        foot.getChildren().setAll(Pieces.label(texts.say("questions.keys"), "quiet"));
        root.requestFocus();
        focus(0);
    }

    private void choose(int choice) {
        model.question().filter(_ -> model.answer().isEmpty()).ifPresent(question -> {
            model.choose(choice);
            model.answer().ifPresent(answer -> tell(question, answer));
        });
    }

    private void tell(Question question, int answer) {
        boolean isRight = answer == question.right();
        for (int i = 1; i <= choices.size(); i++) {
            choices.get(i - 1).tell(i == question.right(), i == answer);
        }
        HBox verdict = Pieces.row(
                "line-item",
                (isRight ? Icon.GOOD : Icon.WRONG).small(),
                Pieces.sentence(texts.say(isRight ? "questions.right" : "questions.wrong"), "strong"));
        verdict.getStyleClass().add(isRight ? "good" : "bad");
        VBox why = new VBox(8, verdict, Pieces.sentence(question.because()));
        why.setId("because");
        why.getStyleClass().addAll("card", isRight ? "is-right" : "is-wrong");
        body.getChildren().add(why);
        Button next = Pieces.button(
                "questions-next",
                texts.say(model.place() == model.questions().size() ? "questions.finish" : "command.questions-next"),
                "Enter",
                Icon.NEXT,
                this::next);
        next.getStyleClass().add("main");
        foot.getChildren().setAll(next);
        next.requestFocus();
        root.applyCss();
        root.layout();
        scroll.setVvalue(1);
    }

    private void next() {
        model.next();
        ask();
    }

    private void result() {
        actions.answered(model);
        ResultPane result = new ResultPane(model, shown, marking);
        body.getChildren().setAll(result);
        boolean isPassed = marking.isPassed(model);
        Button on = Pieces.button("questions-on", texts.say("command.questions-on"), Icon.TRAINING, actions::on);
        Button again =
                Pieces.button("questions-again", texts.say("command.questions-again"), Icon.RENEW, actions::again);
        Button main = isPassed ? on : again;
        main.getStyleClass().add("main");
        foot.getChildren().setAll(main, isPassed ? again : on);
        main.requestFocus();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "training";
    }

    @Override
    public void shown() {
        focus(0);
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        if (model.question().isEmpty()) {
            all.add(Command.of("questions-on", Icon.TRAINING, "Shortcut+ENTER", actions::on));
            all.add(Command.of("questions-again", Icon.RENEW, actions::again));
        } else if (model.answer().isPresent()) {
            all.add(Command.of("questions-next", Icon.NEXT, "Shortcut+ENTER", this::next));
        }
        all.add(Command.of("questions-back", Icon.BACK, actions::back));
        return all;
    }

    private void focus(int place) {
        if (place >= 0 && place < choices.size()) {
            choices.get(place).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isOpen = model.question().isPresent() && model.answer().isEmpty();
        Runnable action = switch (event.getCode()) {
            case DOWN -> isOpen ? () -> focus(focused() + 1) : () -> move(1);
            case UP -> isOpen ? () -> focus(focused() - 1) : () -> move(-1);
            case ENTER, SPACE -> enter(event, isOpen);
            default -> isOpen ? digit(event) : null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private Runnable enter(KeyEvent event, boolean isOpen) {
        int place = focused() + 1;
        if (isOpen && place > 0) {
            return () -> choose(place);
        }
        return event.getTarget() instanceof Button button ? button::fire : () -> {};
    }

    /** A long result or reason is read by arrows. */
    private void move(int steps) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + steps * 0.2, 0, 1));
    }

    private @Nullable Runnable digit(KeyEvent event) {
        String typed = event.getCode().isDigitKey()
                ? event.getCode().getName().replaceAll("\\D", "")
                : Digits.ascii(event.getText());
        return typed.length() == 1 && typed.charAt(0) > '0' && typed.charAt(0) <= '0' + choices.size()
                ? () -> choose(typed.charAt(0) - '0')
                : null;
    }
}
