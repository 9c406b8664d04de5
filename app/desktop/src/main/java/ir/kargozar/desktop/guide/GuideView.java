package ir.kargozar.desktop.guide;

import ir.kargozar.desktop.reading.PagePane;
import ir.kargozar.desktop.reading.Prose;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Finding;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The guide beside the screen: one line to search in, beneath it what was found, else the page. The caret stays in the line. */
public final class GuideView extends VBox {
    private static final double STEP = 48;

    private final GuideModel model;
    private final Texts texts;
    private final TextField typed = new TextField();
    private final ListView<Finding.Hit> list;
    private final Sentence nothing;
    private final Sentence title = Pieces.sentence("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private final VBox page;

    /** @param closed takes the guide away */
    public GuideView(GuideModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        setId("guide");
        getStyleClass().add("guide");
        list = new ListView<>(model.hits());
        nothing = Pieces.sentence(texts.say("guide.nothing"), "quiet");
        nothing.setId("guide-nothing");
        prepareSearch();
        prepareList();
        page = page();
        StackPane body = new StackPane(page, list, nothing);
        body.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox head = new HBox(
                12,
                Icon.GUIDE.node(),
                Pieces.label(texts.say("guide.title"), "subtitle"),
                Pieces.spring(),
                Pieces.code("Esc", "key-cap"),
                Pieces.plainButton("guide-close", texts.say("guide.close"), Icon.REMOVE, closed));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, typed, body, Pieces.sentence(texts.say("guide.keys"), "small", "quiet"));
        model.hits().addListener((ListChangeListener<Finding.Hit>) _ -> fit());
        model.text().addListener((_, _, _) -> fit());
        model.opened().addListener((_, _, now) -> show(now));
        show(model.opened().get());
        fit();
    }

    private void prepareSearch() {
        typed.setId("guide-text");
        typed.setPromptText(texts.say("guide.prompt"));
        typed.setAccessibleText(texts.say("guide.prompt"));
        typed.textProperty().bindBidirectional(model.text());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void prepareList() {
        list.setId("guide-hits");
        list.getStyleClass().add("bank-lines");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.say("guide.found"));
        list.setCellFactory(_ -> new HitCell());
    }

    private VBox page() {
        title.setId("guide-page-title");
        title.getStyleClass().add("guide-page-title");
        title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        scroll.setId("guide-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(texts.say("guide.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(12, title, scroll);
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private boolean isSearching() {
        return !model.text().get().isBlank();
    }

    private void fit() {
        boolean none = model.hits().isEmpty();
        page.setVisible(!isSearching());
        list.setVisible(isSearching() && !none);
        nothing.setVisible(isSearching() && none);
        if (!none) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void show(GuideModel.@Nullable Opened now) {
        title.setText(now == null ? "" : now.lesson().title());
        scroll.setContent(now == null ? null : new PagePane(now.page(), now.pictures(), model::follow));
        scroll.setVvalue(0);
    }

    private void keys(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case DOWN -> () -> move(1);
            case UP -> () -> move(-1);
            case PAGE_DOWN -> () -> move(8);
            case PAGE_UP -> () -> move(-8);
            case ENTER -> this::enter;
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private void move(int lines) {
        if (isSearching()) {
            int last = model.hits().size() - 1;
            int place = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + lines, 0, Math.max(0, last));
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - 2));
        } else if (scroll.getContent() != null) {
            double room = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            if (room > 0) {
                scroll.setVvalue(Math.clamp(scroll.getVvalue() + lines * STEP / room, 0, 1));
            }
        }
    }

    private void enter() {
        Finding.Hit hit = list.getSelectionModel().getSelectedItem();
        if (isSearching() && hit != null) {
            model.text().set("");
            model.open(hit.lesson());
        }
    }

    /** A lesson's title, and words around what was found. */
    private final class HitCell extends ListCell<Finding.Hit> {
        HitCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    list.getSelectionModel().clearAndSelect(getIndex());
                    enter();
                }
            });
        }

        @Override
        protected void updateItem(Finding.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            VBox face = new VBox(4, new Prose(hit.title(), _ -> {}, "hit-title"));
            face.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            if (!hit.excerpt().isEmpty()) {
                face.getChildren().add(new Prose(hit.excerpt(), _ -> {}, "hit-text"));
            }
            setGraphic(face);
            setAccessibleText(hit.lesson().title());
        }
    }
}
