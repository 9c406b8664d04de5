package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.papers.PaperModel.Page;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a paper on a desk, one below the other. */
public final class PaperDesk extends StackPane {

    private static final double PAGE_WIDTH = 620;

    private static final double STEP = 0.9;

    private final VBox desk = new VBox();
    private final ScrollPane scroll;

    public PaperDesk(PaperModel model) {
        desk.getStyleClass().add("desk");
        scroll = new ScrollPane(desk);
        scroll.setId("paper-pages");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(40, 40);
        busy.visibleProperty().bind(model.busy());
        getChildren().setAll(scroll, busy);
        model.pages().addListener((ListChangeListener<Page>) _ -> lay(model.pages()));
    }

    /** Page Up, Page Down, Home and End turn the pages, wherever on the screen the caret is. */
    public PaperDesk turnedFrom(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            double step = STEP * scroll.getViewportBounds().getHeight();
            switch (event.getCode()) {
                case PAGE_DOWN -> turn(event, step);
                case PAGE_UP -> turn(event, -step);
                case END -> turn(event, desk.getHeight());
                case HOME -> turn(event, -desk.getHeight());
                default -> {}
            }
        });
        return this;
    }

    /** By so many pixels, in shares of what does not fit. */
    private void turn(KeyEvent event, double pixels) {
        event.consume();
        double hidden = desk.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    private void lay(List<? extends Page> pages) {
        scroll.setVvalue(0);
        desk.getChildren().setAll(pages.stream().map(PaperDesk::sheet).toList());
    }

    private static Node sheet(Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), page.width());
        ImageView view = new ImageView(image);
        view.setFitWidth(PAGE_WIDTH);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxWidth(PAGE_WIDTH);
        sheet.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        StackPane.setAlignment(view, Pos.TOP_CENTER);
        return sheet;
    }
}
