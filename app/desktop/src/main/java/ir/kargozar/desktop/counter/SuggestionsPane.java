package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Person;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form, and over it a short list of people beneath the field in which one is looked for. */
final class SuggestionsPane extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;

    private final PersonSuggestions model;
    private final Texts texts;
    private final Region field;
    private final VBox list = new VBox();

    SuggestionsPane(Node form, PersonSuggestions model, Region field, Shown shown) {
        super(form);
        this.model = model;
        this.texts = shown.texts();
        this.field = field;
        list.setId("people-suggestions");
        list.getStyleClass().add("suggestions");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(texts.say("suggestions.title"));
        list.setManaged(false);
        list.setVisible(false);
        getChildren().add(list);
        model.shown().subscribe(this::draw);
        model.chosen().addListener((_, _, now) -> mark(now.intValue()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.dismiss();
            }
        });
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
            list.getChildren().add(Pieces.label(texts.say("suggestions.keys"), "small", "quiet", "suggestion-keys"));
        }
        list.setVisible(any);
        requestLayout();
    }

    private HBox row(int place, Person person) {
        HBox row = Pieces.row(
                "suggestion",
                Pieces.label(person.fullName(), "strong"),
                Pieces.spring(),
                Pieces.label(texts.word(person.relation()), "small", "quiet"),
                Pieces.code(texts.digits(person.nationalId().value())));
        row.setId("suggestion-" + place);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                person.fullName() + " " + texts.digits(person.nationalId().value()));
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
