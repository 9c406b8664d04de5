package ir.kargozar.desktop.form;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Sentence;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field outside of any form: its name above it, what is wrong beneath it. */
public final class AskedField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField input;

    public AskedField(String name, TextField input, ObservableStringValue error) {
        this(name, input, input, error);
    }

    /** @param line what stands there with the input in it, such as a button beside it */
    public AskedField(String name, TextField input, Node line, ObservableStringValue error) {
        this.input = input;
        Label label = Pieces.label(name, "field-label");
        label.setLabelFor(input);
        Sentence wrong = Pieces.sentence("", "field-error");
        wrong.setId(input.getId() + "-error");
        wrong.textProperty().bind(error);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        input.pseudoClassStateChanged(WRONG, !error.get().isEmpty());
        error.addListener((_, _, now) -> {
            input.pseudoClassStateChanged(WRONG, !now.isEmpty());
            if (!now.isEmpty()) {
                input.requestFocus();
            }
        });
        input.setAccessibleText(name);
        input.accessibleHelpProperty().bind(error);
        getStyleClass().add("field");
        getChildren().setAll(label, line, wrong);
    }

    /** Puts the caret there. */
    public void focus() {
        input.requestFocus();
    }
}
