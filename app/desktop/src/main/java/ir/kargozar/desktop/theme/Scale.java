package ir.kargozar.desktop.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/**
 * How large text is here beside its usual size: 1 at the usual one, 1.5 at the largest. A part of the scene that nobody
 * sees; for widths that style sheets cannot give, such as those of a table's columns.
 */
public final class Scale extends Label {

    private final ObservableValue<Double> value;

    public Scale() {
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        value = fontProperty().map(Theme::scale);
    }

    public ObservableValue<Double> value() {
        return value;
    }

    public double now() {
        return value.getValue();
    }
}
