package ir.kargozar.desktop.form;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A form, and over it a short list of records beneath the field in which one is looked for. */
public final class SuggestionsPane<T> extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;

    private final Suggestions<T> model;
    private final Face<T> face;
    private final Region field;
    private final VBox list = new VBox();

    /**
     * How the list and its rows look and are read out.
     *
     * @param id of the list; rows are {@code suggestion-0} and on
     * @param title key of what the list holds
     * @param row what stands in a row
     * @param said a row in words
     */
    public record Face<T>(
            String id, Texts texts, String title, Function<T, List<Node>> row, Function<T, String> said) {}

    public SuggestionsPane(Node form, Suggestions<T> model, Region field, Face<T> face) {
        super(form);
        this.model = model;
        this.face = face;
        this.field = field;
        list.setId(face.id());
        list.getStyleClass().add("suggestions");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(face.texts().say(face.title()));
        list.setManaged(false);
        list.setVisible(false);
        getChildren().add(list);
        model.shown().subscribe(this::draw);
        model.chosen().addListener((_, _, now) -> mark(now.intValue()));
        model.active(field.isFocused());
        field.focusedProperty().addListener((_, _, focused) -> model.active(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void keys(KeyEvent event) {
        if (!list.isVisible() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case DOWN -> moved(1);
            case UP -> moved(-1);
            case ENTER -> model.take();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean moved(int steps) {
        model.move(steps);
        return true;
    }

    private void draw() {
        list.getChildren().clear();
        for (int i = 0; i < model.shown().size(); i++) {
            list.getChildren().add(row(i, model.shown().get(i)));
        }
        boolean any = !model.shown().isEmpty() && field.isFocused();
        if (any) {
            list.getChildren()
                    .add(Pieces.label(face.texts().say("suggestions.keys"), "small", "quiet", "suggestion-keys"));
        }
        list.setVisible(any);
        requestLayout();
    }

    private HBox row(int place, T record) {
        HBox row = Pieces.row("suggestion", face.row().apply(record).toArray(Node[]::new));
        row.setId("suggestion-" + place);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(face.said().apply(record));
        row.setOnMousePressed(event -> {
            model.chosen().set(place);
            model.take();
            event.consume();
        });
        return row;
    }

    private void mark(int place) {
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
    }

    /** Beneath the field, as wide as the names need and never narrower than the field. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (list.isVisible()) {
            Bounds at = sceneToLocal(field.localToScene(field.getLayoutBounds()));
            double width = Math.max(list.minWidth(-1), Math.max(at.getWidth(), list.prefWidth(-1)));
            list.resizeRelocate(at.getMinX(), at.getMaxY() + GAP, width, list.prefHeight(width));
        }
    }
}
