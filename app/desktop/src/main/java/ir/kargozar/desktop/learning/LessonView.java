package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.reading.PagePane;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A lesson to be read: its text, and the way to its questions. */
final class LessonView implements Screen {
    private static final double STEP = 60;
    private static final double PAGE = 0.85;

    /** Where the buttons lead. */
    interface Actions {
        void questions(OpenLesson lesson);

        /** To another lesson, as a link names it. */
        void follow(String target);

        void back();
    }

    private final OpenLesson open;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();

    LessonView(OpenLesson open, Shown shown, Actions actions) {
        this.open = open;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        root.setId("lesson");
        root.getStyleClass().add("lesson-screen");
        root.setTop(head());
        root.setCenter(text());
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private HBox head() {
        HBox head = new HBox(
                12,
                Pieces.plainButton("lesson-back", texts.say("command.lesson-back"), Icon.BACK, actions::back),
                Pieces.sentence(open.lesson().title(), "heading"),
                Pieces.label(
                        texts.say("path.minutes", shown.number(open.lesson().minutes())), "quiet"));
        head.getStyleClass().add("lesson-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node text() {
        PagePane page = new PagePane(open.page(), open.pictures(), actions::follow);
        page.setId("lesson-text");
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        middle.getStyleClass().add("lesson-ground");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("lesson-scroll");
        scroll.setAccessibleText(open.lesson().title());
        return scroll;
    }

    private HBox foot() {
        Button main = Pieces.button("lesson-questions", mainWords(), "Enter", Icon.EXAMINE, this::questions);
        main.getStyleClass().add("main");
        HBox foot = new HBox(
                12, main, Pieces.spring(), Pieces.label(texts.say("lesson.keys"), "small", "quiet", "may-shorten"));
        foot.getStyleClass().add("action-bar");
        return foot;
    }

    private String mainWords() {
        int count = open.lesson().questions().size();
        return count == 0 ? texts.say("lesson.read") : texts.say("lesson.questions", shown.number(count));
    }

    private void questions() {
        actions.questions(open);
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
        scroll.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("lesson-questions", Icon.EXAMINE, "Shortcut+ENTER", this::questions),
                Command.of("lesson-back", Icon.BACK, actions::back));
    }

    private void keys(KeyEvent event) {
        Runnable action = event.isShortcutDown() || event.isAltDown()
                ? null
                : switch (event.getCode()) {
                    case DOWN -> () -> move(STEP);
                    case UP -> () -> move(-STEP);
                    case PAGE_DOWN -> () -> move(scroll.getViewportBounds().getHeight() * PAGE);
                    case SPACE ->
                        event.getTarget() instanceof Button
                                ? null
                                : () -> move(scroll.getViewportBounds().getHeight() * PAGE);
                    case PAGE_UP -> () -> move(-scroll.getViewportBounds().getHeight() * PAGE);
                    case HOME -> () -> scroll.setVvalue(0);
                    case END -> () -> scroll.setVvalue(1);
                    case ENTER -> enter(event);
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private Runnable enter(KeyEvent event) {
        return switch (event.getTarget()) {
            case Hyperlink link -> link::fire;
            case Button button -> button::fire;
            default -> this::questions;
        };
    }

    private void move(double pixels) {
        double room = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / room, 0, 1));
        }
    }
}
