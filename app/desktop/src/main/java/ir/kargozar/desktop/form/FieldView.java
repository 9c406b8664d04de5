package ir.kargozar.desktop.form;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field on screen: its label above, its control, and beneath it a hint or what is wrong. */
public final class FieldView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Field field;
    private final Region control;

    public FieldView(Field field, Texts texts, DateTyping dates) {
        this.field = field;
        getStyleClass().add("field");
        control = new Inputs(texts, dates).control(field);
        Label label = new Label(field.spec().needed() ? field.label() : texts.say("form.optional", field.label()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        Sentence hint = line("hint", field);
        hint.textProperty().bind(field.hint());
        shownWhile(hint, field.hint().isNotEmpty().and(field.error().isEmpty()));
        Sentence error = line("error", field);
        error.textProperty().bind(field.error());
        HBox wrong = new HBox(Icon.WRONG.small(), error);
        wrong.getStyleClass().add("field-wrong");
        shownWhile(wrong, field.error().isNotEmpty());
        field.error().addListener((_, _, now) -> control.pseudoClassStateChanged(WRONG, !now.isEmpty()));
        control.pseudoClassStateChanged(WRONG, !field.error().get().isEmpty());
        control.focusWithinProperty().addListener((_, _, inside) -> {
            if (!inside) {
                field.leave();
            }
        });
        control.setAccessibleText(field.label());
        control.accessibleHelpProperty()
                .bind(Bindings.when(field.error().isEmpty()).then(field.hint()).otherwise(field.error()));
        getChildren().setAll(label, control instanceof DateField date ? date.withOpener() : control, hint, wrong);
        setVgrow(control, Priority.NEVER);
    }

    /** Puts the caret there. */
    public void focus() {
        focusTarget(control).requestFocus();
    }

    public Field field() {
        return field;
    }

    /** The field a control stands in, if it stands in one. */
    public static Optional<Field> around(Node control) {
        for (Node node = control; node != null; node = node.getParent()) {
            if (node instanceof FieldView view) {
                return Optional.of(view.field());
            }
        }
        return Optional.empty();
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

    private static Sentence line(String kind, Field field) {
        Sentence line = new Sentence("", "field-" + kind);
        line.setId(field.spec().id() + "-" + kind);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
