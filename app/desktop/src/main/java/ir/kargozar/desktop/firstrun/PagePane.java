package ir.kargozar.desktop.firstrun;

import ir.kargozar.desktop.shell.Pieces;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What stands on one page, and where the caret begins. */
class PagePane extends VBox {

    PagePane(Node... content) {
        super(16, content);
    }

    /** The page comes into sight: the first control gets the caret. */
    void shown() {
        lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Something on the page was refused: the caret goes where it is. */
    void refused() {}

    /** The key that leads on from where the caret begins. */
    String onward() {
        return "Enter";
    }

    /** True while Enter means something on the page itself. */
    boolean keepsEnter() {
        return false;
    }

    static Node sentence(String text) {
        return Pieces.sentence(text, "quiet");
    }
}
