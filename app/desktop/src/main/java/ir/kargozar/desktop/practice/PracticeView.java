package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The real screens with the papers beside them, and above both what is asked, the time, and the ways out. */
public final class PracticeView extends BorderPane {
    private static final double PAPERS = 0.36;

    /** What can be done with a running exercise. */
    public interface Actions {
        void finish();

        void again();

        void leave();
    }

    private final PracticeModel model;
    private final PapersModel papers;
    private final Texts texts;
    private final Actions actions;
    private final PapersPane pane;
    private final Label time = Pieces.code("", "strong");
    private final Sentence story;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private @Nullable Node before;

    /** @param screens the screens of the practice workspace */
    public PracticeView(PracticeModel model, PapersModel papers, Texts texts, Parent screens, Actions actions) {
        this.model = model;
        this.papers = papers;
        this.texts = texts;
        this.actions = actions;
        pane = new PapersPane(papers, texts);
        story = Pieces.sentence(model.exercise().story().text(), "small");
        story.setId("practice-story");
        setId("practice");
        setTop(new VBox(strip(), story()));
        setCenter(screens);
        setRight(pane);
        pane.prefWidthProperty().bind(widthProperty().multiply(PAPERS));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((_, _, now) -> run(now != null));
        tick();
    }

    private void run(boolean inSight) {
        if (inSight) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private void tick() {
        model.tick();
        time.setText(shown(texts, model.seconds().get()));
    }

    /** Minutes and seconds. */
    static String shown(Texts texts, long seconds) {
        return texts.digits(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }

    private FlowPane strip() {
        Label title = Pieces.label(model.exercise().story().title(), "subtitle");
        title.setId("practice-title");
        time.setId("practice-time");
        FlowPane strip = new FlowPane(
                12,
                6,
                title,
                time,
                Pieces.button("practice-show", texts.say("practice.papers"), "F8", Icon.SCAN, this::papers),
                Pieces.button("practice-finish", texts.say("practice.finish"), "F9", Icon.GOOD, actions::finish),
                Pieces.button("practice-again", texts.say("practice.again"), "Shift+F9", Icon.RENEW, actions::again),
                Pieces.button("practice-leave", texts.say("practice.leave"), Icon.BACK, actions::leave));
        strip.getChildren().forEach(node -> node.setFocusTraversable(false));
        strip.getStyleClass().add("practice-strip");
        return strip;
    }

    private VBox story() {
        VBox box = new VBox(story);
        box.getStyleClass().add("practice-story");
        return box;
    }

    /** Shows the papers with the caret on them, or hides them and gives the caret back. */
    private void papers() {
        boolean show = !papers.open().get();
        if (show) {
            before = getScene().getFocusOwner();
        }
        papers.open().set(show);
        if (show) {
            pane.requestFocus();
        } else {
            giveBack();
        }
    }

    private void giveBack() {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.F8) {
            papers();
            event.consume();
        } else if (code == KeyCode.F9) {
            (event.isShiftDown() ? (Runnable) actions::again : (Runnable) actions::finish).run();
            event.consume();
        } else if (code == KeyCode.ESCAPE && isInPapers()) {
            giveBack();
            event.consume();
        } else if (event.isShortcutDown() && (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP)) {
            turn(code);
            event.consume();
        } else if (!code.isModifierKey() && !isInPapers()) {
            model.stroke();
        }
    }

    private void turn(KeyCode code) {
        papers.open().set(true);
        if (code == KeyCode.PAGE_DOWN) {
            papers.next();
        } else {
            papers.previous();
        }
    }

    private boolean isInPapers() {
        return pane.isFocused();
    }
}
