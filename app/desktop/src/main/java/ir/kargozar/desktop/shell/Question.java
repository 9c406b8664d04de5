package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Something asked or told in front of the screen: a title, what it is about, and buttons. */
public final class Question extends VBox {

    private final HBox buttons = new HBox(12);

    public Question(String id, Icon icon, String title, Node... about) {
        setId(id);
        HBox head = new HBox(12, icon.node(), Pieces.label(title, "heading"));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(about);
        getChildren().add(buttons);
    }

    /** The button that Enter means, wherever the caret is. */
    public Question main(String id, String text, Icon icon, Runnable action) {
        Button button = Pieces.button(id, text, icon, action);
        button.getStyleClass().add("main");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !(event.getTarget() instanceof Button)
                    && !Opens.at(event.getTarget())) {
                button.fire();
                event.consume();
            }
        });
        buttons.getChildren().add(button);
        return this;
    }

    public Question other(String id, String text, Icon icon, Runnable action) {
        buttons.getChildren().add(Pieces.button(id, text, icon, action));
        return this;
    }

    /** The first control that can be typed in or pressed gets the caret. */
    @Override
    public void requestFocus() {
        lookupAll("*").stream()
                .filter(node -> node != this && node.isFocusTraversable())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
