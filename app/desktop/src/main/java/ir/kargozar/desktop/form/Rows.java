package ir.kargozar.desktop.form;

import ir.kargozar.desktop.shell.Opens;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
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

    /**
     * Enter goes on, Shift+Enter back; buttons that are pressed keep their Enter, and so does what is open.
     *
     * @param onward puts the caret where the form wants it after this control; false: simply the next one
     */
    public static void enterGoesOn(Parent form, Predicate<Node> onward) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isShortcutDown()
                    && event.getTarget() instanceof Node at
                    && !(at instanceof Button)
                    && !Opens.at(at)) {
                if (event.isShiftDown()) {
                    at.requestFocusTraversal(TraversalDirection.PREVIOUS);
                } else if (!onward.test(at)) {
                    at.requestFocusTraversal(TraversalDirection.NEXT);
                }
                event.consume();
            }
        });
    }
}
