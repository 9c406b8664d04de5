package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.shell.Asking;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Opens;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One page at a time: Enter leads on, Page Up back, Esc asks whether to leave. */
public final class FirstRunView extends StackPane {

    private final FirstRunModel model;
    private final Texts texts;
    private final Function<Page, PagePane> pages;
    private final VBox card = new VBox();
    private final StackPane content = new StackPane();
    private final Label step = Pieces.label("", "small", "quiet");
    private final Label title = Pieces.label("", "heading");
    private final Sentence what = Pieces.sentence("", "quiet");
    private final Asking asking = new Asking(new StackPane(scrolling(card)));
    private final Button back;
    private final Button next;
    private PagePane shown = new PagePane();

    public FirstRunView(FirstRunModel model, Texts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        pages = page -> new Pages(model, texts, files, asking).of(page);
        back = Pieces.button("firstrun-back", texts.say("firstrun.back"), "PgUp", Icon.BACK, model::back);
        next = Pieces.button("firstrun-next", texts.say("firstrun.next"), "Enter", Icon.NEXT, this::next);
        next.getStyleClass().add("main");
        next.disableProperty().bind(model.busy());
        back.disableProperty().bind(model.busy());
        card.getStyleClass().addAll("card", "firstrun-card");
        card.getChildren().setAll(step, title, what, content, error(), footer());
        card.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("entrance");
        setId("firstrun");
        title.setId("firstrun-title");
        getChildren().setAll(asking);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.page().addListener((_, _, now) -> show(now));
    }

    private static ScrollPane scrolling(VBox card) {
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("entrance");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Sentence error() {
        Sentence error = Pieces.sentence("", "field-error");
        error.setId("firstrun-error");
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(model.error().isNotEmpty());
        error.managedProperty().bind(model.error().isNotEmpty());
        return error;
    }

    private VBox footer() {
        ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setId("firstrun-working");
        working.setMaxWidth(Double.MAX_VALUE);
        working.visibleProperty().bind(model.busy());
        HBox buttons = new HBox(12, back, Pieces.spring(), next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new VBox(12, working, buttons);
    }

    /** Puts the page that stands in the model in its place; before the window is shown, so that it is dressed once. */
    void prepare() {
        put(model.page().get());
    }

    /** The caret to where it begins; once the page is in the window. */
    void begin() {
        shown.shown();
    }

    private void show(Page page) {
        put(page);
        applyCss();
        layout();
        shown.shown();
    }

    private void put(Page page) {
        step.setText(texts.say("firstrun.step", Page.values().length, page.number()));
        title.setText(texts.say(page.key() + ".title"));
        what.setText(texts.say(page.key() + ".what"));
        back.setVisible(page != Page.KIND && !page.isFounded());
        next.setVisible(page != Page.KIND);
        shown = pages.apply(page);
        Pieces.keys(next, shown.onward());
        content.getChildren().setAll(shown);
    }

    private void keys(KeyEvent event) {
        if (asking.isAsking()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                asking.answered();
            }
            return;
        }
        if (Opens.at(event.getTarget())) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case PAGE_UP -> taken(event, model::back);
            case PAGE_DOWN -> taken(event, this::next);
            case ESCAPE -> taken(event, this::leave);
            default -> {}
        }
    }

    private void enter(KeyEvent event) {
        if (!(event.getTarget() instanceof Button) && !shown.keepsEnter()) {
            taken(event, this::next);
        }
    }

    private void next() {
        Page before = model.page().get();
        model.next();
        if (model.page().get() == before) {
            shown.refused();
        }
    }

    private static void taken(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void leave() {
        boolean founded = model.page().get().isFounded();
        asking.ask(new Question(
                        "leave",
                        Icon.WARNING,
                        texts.say("firstrun.leave.title"),
                        Pieces.sentence(texts.say(founded ? "firstrun.leave.founded" : "firstrun.leave.nothing")))
                .other("leave-no", texts.say("firstrun.leave.no"), Icon.BACK, asking::answered)
                .other("leave-yes", texts.say("firstrun.leave.yes"), Icon.REMOVE, model.ways()::leave));
    }
}
