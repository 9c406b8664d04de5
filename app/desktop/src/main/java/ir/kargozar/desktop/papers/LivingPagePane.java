package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.papers.LivingPageModel.Sheet;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormPapers.Spot;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The living page: the real page of what is being typed, with the place of the caret's value marked on it. */
public final class LivingPagePane extends BorderPane {

    private static final double MARGIN = 16;
    private static final double SCROLL_BAR = 14;
    private static final double ROUND_THE_VALUE = 3;
    private static final double LEAST_MARK = 10;

    private final LivingPageModel model;
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private final StackPane paper = new StackPane(image, marks);
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = Pieces.label("", "small", "quiet");
    private final Sentence wrong = Pieces.sentence("", "field-error");

    public LivingPagePane(LivingPageModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("living-page");
        getStyleClass().add("living-page");
        image.setId("living-page-image");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        marks.setMouseTransparent(true);
        paper.getStyleClass().add("sheet");
        paper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        paper.setVisible(false);
        StackPane desk = new StackPane(paper);
        desk.getStyleClass().add("living-desk");
        desk.setAlignment(Pos.TOP_CENTER);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setFocusTraversable(false);
        scroll.setId("living-page-scroll");
        setCenter(new StackPane(scroll, busy()));
        wrong.setId("living-page-wrong");
        setTop(wrong);
        setBottom(bar());
        tell(model.refused().get());
        model.refused().addListener((_, _, now) -> tell(now));
        model.sheet().addListener((_, _, now) -> draw(now));
        widthProperty().addListener(_ -> model.room(getWidth() - 2 * MARGIN - SCROLL_BAR));
    }

    private Node busy() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(32, 32);
        busy.setMouseTransparent(true);
        busy.visibleProperty().bind(model.busy().and(model.sheet().isNull()));
        return busy;
    }

    private HBox bar() {
        boolean right = texts.language().isRightToLeft();
        place.setId("living-page-place");
        HBox bar = new HBox(
                4,
                turn("page-previous", right ? Icon.PREVIOUS : Icon.NEXT, -1),
                place,
                turn("page-next", right ? Icon.NEXT : Icon.PREVIOUS, 1),
                Pieces.spring(),
                sign("page-smaller", Icon.SMALLER, model::smaller),
                sign("page-fit", Icon.FIT, model::fit),
                sign("page-larger", Icon.LARGER, model::larger));
        bar.getStyleClass().add("living-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button turn(String id, Icon icon, int pages) {
        return sign(id, icon, () -> model.turn(pages));
    }

    private Button sign(String id, Icon icon, Runnable action) {
        Button sign = Pieces.plainButton(id, texts.say("command." + id), icon, action);
        sign.setFocusTraversable(false);
        return sign;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("page-next", Icon.NEXT, "Alt+Page Down", () -> model.turn(1)),
                Command.of("page-previous", Icon.PREVIOUS, "Alt+Page Up", () -> model.turn(-1)),
                Command.of("page-larger", Icon.LARGER, "Shortcut+EQUALS", model::larger),
                Command.of("page-smaller", Icon.SMALLER, "Shortcut+MINUS", model::smaller),
                Command.of("page-fit", Icon.FIT, "Shortcut+0", model::fit));
    }

    /** The caret is in this field now. */
    public void at(String field) {
        model.at(field);
        mark();
    }

    private void tell(Optional<Refusal> refusal) {
        wrong.setText(refusal.map(each -> texts.problem("", each.code(), each.arguments()))
                .map(LivingPagePane::sentence)
                .orElse(""));
        wrong.setVisible(refusal.isPresent());
        wrong.setManaged(refusal.isPresent());
    }

    private static String sentence(Problem problem) {
        return (problem.message() + " " + problem.remedy()).strip();
    }

    private void draw(@Nullable Sheet sheet) {
        if (sheet == null) {
            return;
        }
        int wide = sheet.image().width();
        int high = sheet.image().height();
        WritableImage drawn = new WritableImage(wide, high);
        drawn.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        wide,
                        high,
                        PixelFormat.getIntArgbInstance(),
                        sheet.image().argb(),
                        wide);
        image.setImage(drawn);
        paper.setVisible(true);
        marks.setPrefSize(wide, high);
        place.setText(texts.say("page.place", sheet.number() + 1, sheet.count()));
        mark();
    }

    /** A frame round every place of the value. */
    private void mark() {
        Sheet sheet = model.sheet().get();
        marks.getChildren().clear();
        if (sheet == null) {
            return;
        }
        double scale = sheet.image().width() / sheet.width();
        for (Spot spot : model.marks()) {
            Region frame = new Region();
            frame.getStyleClass().add("mark");
            frame.resizeRelocate(
                    spot.left() * scale - ROUND_THE_VALUE,
                    spot.top() * scale - ROUND_THE_VALUE,
                    Math.max(LEAST_MARK, spot.width() * scale) + 2 * ROUND_THE_VALUE,
                    Math.max(LEAST_MARK, spot.height() * scale) + 2 * ROUND_THE_VALUE);
            frame.setManaged(false);
            marks.getChildren().add(frame);
        }
        intoSight();
    }

    /** The first mark is scrolled into sight where it is not. */
    private void intoSight() {
        marks.getChildren().stream().findFirst().ifPresent(first -> {
            double whole = scroll.getContent().getLayoutBounds().getHeight();
            double window = scroll.getViewportBounds().getHeight();
            double top = first.getBoundsInParent().getMinY() + MARGIN;
            double bottom = first.getBoundsInParent().getMaxY() + MARGIN;
            double from = scroll.getVvalue() * (whole - window);
            if (whole > window && (top < from || bottom > from + window)) {
                scroll.setVvalue(Math.clamp((top - window / 3) / (whole - window), 0, 1));
            }
        });
    }
}
