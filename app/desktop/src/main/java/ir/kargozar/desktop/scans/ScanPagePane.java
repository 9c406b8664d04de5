package ir.kargozar.desktop.scans;

import ir.kargozar.scan.ScanPages.Picture;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The page that is looked at, as large as asked for; enlarged by the wheel, moved by hand. */
public final class ScanPagePane extends StackPane {
    private static final double MARGIN = 24;

    private final ScanViewerModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final ImageView view = new ImageView();

    public ScanPagePane(ScanViewerModel model) {
        this.model = model;
        fill();
        model.picture().addListener((_, _, now) -> draw(now));
        model.turned().addListener((_, _, _) -> lay());
        model.zoom().addListener((_, _, _) -> lay());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> lay());
    }

    private void fill() {
        view.setId("scan-page");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        StackPane middle = new StackPane(new Group(view));
        middle.getStyleClass().add("scan-desk");
        middle.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scroll.setId("scan-scroll");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() > 0) {
                model.larger();
            } else if (event.getDeltaY() < 0) {
                model.smaller();
            }
            event.consume();
        });
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(40, 40);
        busy.visibleProperty().bind(model.picture().isNull());
        getChildren().setAll(scroll, busy);
    }

    private void draw(@Nullable Picture picture) {
        view.setImage(picture == null ? null : ScanImage.of(picture));
        lay();
    }

    private void lay() {
        Picture picture = model.picture().get();
        if (picture == null) {
            return;
        }
        boolean lying = model.turned().get() % 180 != 0;
        double width = lying ? picture.height() : picture.width();
        double height = lying ? picture.width() : picture.height();
        double roomWide = scroll.getViewportBounds().getWidth() - 2 * MARGIN;
        double roomHigh = scroll.getViewportBounds().getHeight() - 2 * MARGIN;
        double fit = Math.max(0.02, Math.min(roomWide / width, roomHigh / height));
        view.setFitWidth(picture.width() * fit * model.zoom().get());
        view.setFitHeight(picture.height() * fit * model.zoom().get());
        view.setRotate(model.turned().get());
        model.room(Math.max(width, height) * fit);
    }
}
