package ir.kargozar.desktop.practice;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.PaperPictures.Picture;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The papers beside the form: one large, all of them small. Arrows turn, plus and minus enlarge, while it has the caret. */
final class PapersPane extends BorderPane {
    private static final double MARGIN = 24;
    private static final double SMALL = 52;

    private final PapersModel model;
    private final Texts texts;
    private final ImageView page = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = Pieces.label("", "strong");
    private final ToggleGroup group = new ToggleGroup();

    PapersPane(PapersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("practice-papers");
        getStyleClass().add("practice-papers");
        setTop(head());
        setCenter(page());
        setBottom(thumbnails());
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) {
                event.consume();
            }
        });
        model.place().addListener((_, _, _) -> name());
        model.picture().addListener((_, _, now) -> show(now));
        show(model.picture().get());
        name();
    }

    private HBox head() {
        title.setId("practice-paper");
        HBox head = Pieces.row(
                "practice-head",
                title,
                Pieces.spring(),
                Pieces.plainButton("paper-smaller", texts.say("practice.smaller"), Icon.SMALLER, model::smaller),
                Pieces.plainButton("paper-larger", texts.say("practice.larger"), Icon.LARGER, model::larger),
                Pieces.plainButton("paper-previous", texts.say("practice.previous"), Icon.PREVIOUS, model::previous),
                Pieces.plainButton("paper-next", texts.say("practice.next"), Icon.NEXT, model::next));
        head.getChildren().forEach(node -> node.setFocusTraversable(false));
        return head;
    }

    private ScrollPane page() {
        page.setId("practice-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        StackPane middle = new StackPane(new Group(page));
        middle.getStyleClass().add("practice-desk");
        middle.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scroll.viewportBoundsProperty().addListener((_, _, now) -> {
            if (now.getWidth() > MARGIN) {
                model.room().set((now.getWidth() - MARGIN) * density());
            }
        });
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                zoom(event.getDeltaY());
                event.consume();
            }
        });
        return scroll;
    }

    private void zoom(double turned) {
        if (turned > 0) {
            model.larger();
        } else {
            model.smaller();
        }
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private FlowPane thumbnails() {
        FlowPane all = new FlowPane(6, 6);
        all.getStyleClass().add("practice-thumbnails");
        for (int i = 0; i < model.count(); i++) {
            all.getChildren().add(thumbnail(i));
        }
        return all;
    }

    private ToggleButton thumbnail(int at) {
        ImageView small = new ImageView();
        small.setFitHeight(SMALL);
        small.setPreserveRatio(true);
        small.setSmooth(true);
        model.thumbnail(at, picture -> small.setImage(PaperImage.of(picture)));
        ToggleButton button = new ToggleButton("", small);
        button.setId("practice-paper-" + (at + 1));
        button.getStyleClass().add("practice-thumbnail");
        button.setAccessibleText(word(at));
        button.setFocusTraversable(false);
        button.setToggleGroup(group);
        button.setSelected(at == model.place().get());
        button.setOnAction(_ -> {
            model.place().set(at);
            button.setSelected(true);
        });
        return button;
    }

    private String word(int at) {
        return texts.word(model.paper(at).type());
    }

    private void name() {
        int at = model.place().get();
        title.setText(texts.say("practice.paper.of", word(at), at + 1, model.count()));
        group.getToggles().get(at).setSelected(true);
    }

    private void show(@Nullable Picture picture) {
        page.setImage(picture == null ? null : PaperImage.of(picture));
        if (picture != null) {
            page.setFitWidth(picture.width() / density());
            scroll.setHvalue(scroll.getHmax());
        }
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        Runnable action = action(event.getCode());
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private @Nullable Runnable action(KeyCode code) {
        return switch (code) {
            case LEFT, PAGE_DOWN -> model::next;
            case RIGHT, PAGE_UP -> model::previous;
            case UP -> () -> scroll.setVvalue(scroll.getVvalue() - 0.2);
            case DOWN -> () -> scroll.setVvalue(scroll.getVvalue() + 0.2);
            case PLUS, EQUALS, ADD -> model::larger;
            case MINUS, SUBTRACT -> model::smaller;
            default -> null;
        };
    }
}
