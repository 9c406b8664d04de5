package ir.kargozar.desktop.form;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays fields out in rows, and gives Enter its meaning in a form: on to the next field. */
public final class Rows {

    private static final int GAP = 16;

    private Rows() {}

    /** Fields side by side, as wide as their shares. */
    public static GridPane row(double[] shares, Node... fields) {
        GridPane row = new GridPane(GAP, 0);
        row.getStyleClass().add("form-row");
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * shares[i] / sum);
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
        }
        for (int i = 0; i < fields.length; i++) {
            row.add(fields[i], i, 0);
        }
        return row;
    }

    /** Enter goes on to the next field, Shift+Enter back; buttons keep their Enter. */
    public static void enterGoesOn(Parent form) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isShortcutDown()
                    && event.getTarget() instanceof Node at
                    && !(at instanceof ButtonBase)
                    && !(at instanceof ComboBoxBase<?> list && list.isShowing())) {
                at.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
