package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.Planted;
import ir.kargozar.training.exercise.Score.Finding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The result: the score, the time, and each thing that was not right, with the paper on which it stood. */
final class ResultView extends BorderPane {
    private static final double PICTURE = 260;

    private final PracticeResult result;
    private final PapersModel papers;
    private final Texts texts;
    private final FindingWords words;

    ResultView(PracticeResult result, PapersModel papers, Shown shown, Runnable again, Runnable back) {
        this.result = result;
        this.papers = papers;
        this.texts = shown.texts();
        words = new FindingWords(shown, result.reasons());
        setId("practice-result");
        VBox content = new VBox(16, head(), findings());
        content.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(bar(again, back));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    private Node head() {
        Label points = Pieces.label(texts.say("practice.points", result.score().points()), "practice-score");
        points.setId("practice-points");
        VBox told = new VBox(
                4,
                Pieces.label(papers.exercise().story().title(), "heading"),
                Pieces.sentence(
                        texts.say(
                                "practice.took",
                                PracticeView.shown(texts, result.done().seconds()),
                                result.done().strokes()),
                        "quiet"));
        result.others()
                .ifPresent(others -> told.getChildren()
                        .add(Pieces.sentence(
                                texts.say(
                                        "practice.others",
                                        others.points(),
                                        PracticeView.shown(texts, others.seconds()),
                                        others.people()),
                                "quiet")));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(24, points, told);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card");
        return head;
    }

    private VBox findings() {
        VBox all = new VBox(12);
        all.setId("practice-findings");
        if (result.score().findings().isEmpty()) {
            HBox good = new HBox(12, Icon.GOOD.node(), Pieces.sentence(texts.say("practice.all.right"), "strong"));
            good.getStyleClass().add("card");
            all.getChildren().add(good);
        }
        result.score().findings().forEach(finding -> all.getChildren().add(card(finding)));
        return all;
    }

    private HBox card(Finding finding) {
        Label cost = Pieces.label(texts.say("practice.cost", finding.kind().cost()), "strong", "bad");
        cost.setMinWidth(Label.USE_PREF_SIZE);
        VBox said =
                new VBox(8, Pieces.sentence(words.title(finding), "strong"), Pieces.sentence(words.because(finding)));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox card = new HBox(16, cost, said);
        card.getStyleClass().addAll("card", "practice-finding");
        card.setId("finding-" + finding.kind() + (finding.code().isEmpty() ? "" : "-" + finding.code()));
        if (finding.paper() != Planted.NOWHERE) {
            card.getChildren().add(picture(finding.paper()));
        }
        return card;
    }

    private VBox picture(int at) {
        ImageView view = new ImageView();
        view.setFitHeight(PICTURE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        papers.picture(at, picture -> view.setImage(PaperImage.of(picture)));
        VBox box = new VBox(4, view, Pieces.label(texts.word(papers.paper(at).type()), "small", "quiet"));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private FlowPane bar(Runnable again, Runnable back) {
        Button repeat = Pieces.button("result-again", texts.say("practice.repeat"), Icon.RENEW, again);
        repeat.getStyleClass().add("main");
        FlowPane bar = new FlowPane(
                12, 8, repeat, Pieces.button("result-back", texts.say("practice.back"), "Esc", Icon.BACK, back));
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    /** Puts the caret where one goes on from. */
    void begin() {
        lookup("#result-back").requestFocus();
    }
}
