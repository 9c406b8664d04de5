package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The real screens with the papers beside them, and above both what is asked, the time, and the ways out. */
public final class PracticeView extends BorderPane {
    /** Of the usual text: from here on screens and papers stand beside each other. */
    private static final double ROOM_FOR_ALL = 1700;
    /** From here on they do where the form's own side steps back; beneath, the papers lie over the screens. */
    private static final double ROOM_FOR_FORM = 1200;

    private static final double BESIDE_ALL = 0.31;
    private static final double BESIDE = 0.36;
    private static final double OVER = 0.58;
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");

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
    private final Parent screens;
    /** What stands before the screens while something is asked there; papers never lie over that. */
    private final @Nullable Node veil;

    private final Scale scale = new Scale();
    private final Label shows = Pieces.label("");
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
        this.screens = screens;
        StackPane.setAlignment(pane, Pos.CENTER_RIGHT);
        setCenter(new StackPane(screens, pane, scale));
        widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        papers.open().addListener(_ -> makeRoom());
        veil = screens.lookup("#veil");
        if (veil != null) {
            veil.visibleProperty().addListener(_ -> makeRoom());
        }
        makeRoom();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((_, _, now) -> run(now != null));
        tick();
    }

    private void makeRoom() {
        double room = getWidth() / scale.now();
        boolean isBeside = room >= ROOM_FOR_FORM;
        double share = room >= ROOM_FOR_ALL ? BESIDE_ALL : isBeside ? BESIDE : OVER;
        double wide = Math.round(getWidth() * share);
        boolean isAsked = veil != null && veil.isVisible();
        boolean isOpen = papers.open().get() && (isBeside || !isAsked);
        pane.setVisible(isOpen);
        pane.setMinWidth(0);
        pane.setPrefWidth(wide);
        pane.setMaxWidth(wide);
        StackPane.setMargin(screens, new Insets(0, isOpen && isBeside ? wide : 0, 0, 0));
        boolean isCrowded = isOpen && room < ROOM_FOR_ALL;
        pseudoClassStateChanged(CROWDED, isCrowded && isBeside);
        shows.setText(texts.say(isCrowded ? "practice.status" : isOpen ? "practice.alone" : "practice.papers"));
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
                show(),
                Pieces.button("practice-finish", texts.say("practice.finish"), "F9", Icon.GOOD, actions::finish),
                Pieces.button("practice-again", texts.say("practice.again"), "Shift+F9", Icon.RENEW, actions::again),
                Pieces.button("practice-leave", texts.say("practice.leave"), Icon.BACK, actions::leave));
        strip.getChildren().forEach(node -> node.setFocusTraversable(false));
        strip.getStyleClass().add("practice-strip");
        return strip;
    }

    /** Tells what comes into sight by it. */
    private Button show() {
        Button button = Pieces.button("practice-show", "", Icon.SCAN, this::papers);
        HBox face = new HBox(8, Icon.SCAN.small(), shows, Pieces.code("F8", "keys"));
        face.getStyleClass().add("face");
        face.setAlignment(Pos.CENTER);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(shows.textProperty());
        return button;
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
