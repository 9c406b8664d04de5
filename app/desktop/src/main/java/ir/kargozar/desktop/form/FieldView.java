package ir.kargozar.desktop.form;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field on screen: its label above, its control, and beneath it a hint or what is wrong. */
public final class FieldView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Region control;

    public FieldView(Field field, Texts texts) {
        getStyleClass().add("field");
        control = new Inputs(texts).control(field);
        Label label = new Label(field.spec().needed() ? field.label() : texts.say("form.optional", field.label()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        Label hint = line("hint", field);
        hint.textProperty().bind(field.hint());
        Label error = line("error", field);
        error.textProperty().bind(field.error());
        error.setGraphic(Icon.WRONG.small());
        shownWhenFilled(error);
        hint.visibleProperty().bind(field.hint().isNotEmpty().and(field.error().isEmpty()));
        hint.managedProperty().bind(hint.visibleProperty());
        field.error().addListener((_, _, now) -> control.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        control.pseudoClassStateChanged(WRONG, !field.error().get().isEmpty());
        control.focusWithinProperty().addListener((_, _, inside) -> {
            if (!inside) {
                field.leave();
            }
        });
        control.setAccessibleText(field.label());
        getChildren().setAll(label, control, hint, error);
        setVgrow(control, Priority.NEVER);
    }

    /** Puts the caret there. */
    public void focus() {
        focusTarget(control).requestFocus();
    }

    public Region control() {
        return control;
    }

    private static Node focusTarget(Region control) {
        return control.isFocusTraversable()
                ? control
                : control.getChildrenUnmodifiable().stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(control);
    }

    private static Label line(String kind, Field field) {
        Label line = new Label();
        line.setId(field.spec().id() + "-" + kind);
        line.getStyleClass().add("field-" + kind);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static void shownWhenFilled(Label line) {
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
    }
}
