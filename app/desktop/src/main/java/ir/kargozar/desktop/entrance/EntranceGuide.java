package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.guide.GuideModel;
import ir.kargozar.desktop.guide.GuideView;
import ir.kargozar.text.Texts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The entrance with the guide: F1 opens its page beside it, Esc returns to the field that had the caret. */
public final class EntranceGuide extends StackPane {
    private static final String NAME = "entrance";

    private final Node entrance;
    private final Supplier<GuideModel> models;
    private final Texts texts;
    private @Nullable Node focusBefore;

    /** @param models asked for one each time it is opened, never before */
    public EntranceGuide(Node entrance, Supplier<GuideModel> models, Texts texts) {
        super(entrance);
        this.entrance = entrance;
        this.models = models;
        this.texts = texts;
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        boolean isOpen = getChildren().size() > 1;
        if (event.getCode() == KeyCode.F1 && !isOpen) {
            event.consume();
            open();
        } else if (event.getCode() == KeyCode.ESCAPE && isOpen) {
            event.consume();
            close();
        }
    }

    private void open() {
        focusBefore = getScene().getFocusOwner();
        GuideModel model = models.get();
        model.begin(NAME);
        StackPane veil = new StackPane();
        GuideView view = new GuideView(model, texts, this::close);
        view.setMaxWidth(Region.USE_PREF_SIZE);
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(view);
        StackPane.setAlignment(view, Pos.CENTER_RIGHT);
        getChildren().add(veil);
        entrance.setDisable(true);
        view.requestFocus();
    }

    private void close() {
        getChildren().removeLast();
        entrance.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
