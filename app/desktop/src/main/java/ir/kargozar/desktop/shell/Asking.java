package ir.kargozar.desktop.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What can be asked something in front of: nothing behind a question can be reached until it is answered. */
public final class Asking extends StackPane {

    private final Node behind;
    private @Nullable Node focusBefore;

    public Asking(Node behind) {
        super(behind);
        this.behind = behind;
    }

    public void ask(Region question) {
        if (!isAsking()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        } else {
            getChildren().removeLast();
        }
        question.getStyleClass().add("question");
        question.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane veil = new StackPane(question);
        veil.getStyleClass().add("veil");
        getChildren().add(veil);
        behind.setDisable(true);
        applyCss();
        layout();
        question.requestFocus();
    }

    public void answered() {
        if (isAsking()) {
            getChildren().removeLast();
            behind.setDisable(false);
            if (focusBefore != null) {
                focusBefore.requestFocus();
            }
        }
    }

    public boolean isAsking() {
        return getChildren().size() > 1;
    }
}
