package ir.kargozar.desktop;

import ir.kargozar.desktop.theme.Sentence;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** What a person does and sees on a stage. */
record Hands(Stage stage, FxRobot robot) {

    void push(KeyCode... keys) {
        robot.push(keys);
        Walk.settle();
    }

    /** The button, reached by the caret and pressed with Space. */
    void press(String selector) {
        robot.interact(() -> stage.getScene().lookup(selector).requestFocus());
        push(KeyCode.SPACE);
    }

    /** Over what stands in the field. */
    void type(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        Walk.settle();
    }

    boolean sees(String selector) {
        Node node = stage.getScene() == null ? null : stage.getScene().lookup(selector);
        return node != null && node.isVisible() && node.getParent() != null;
    }

    String focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    String typed() {
        return stage.getScene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "";
    }

    int lines(String selector) {
        return stage.getScene().lookup(selector) instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    /** Everything that is written within. */
    String words(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null ? "" : node.lookupAll("*").stream().map(Hands::word).collect(Collectors.joining(" "));
    }

    String word(String selector) {
        Node node = stage.getScene().lookup(selector);
        return node == null ? "" : word(node);
    }

    private static String word(Node node) {
        return switch (node) {
            case Sentence sentence -> sentence.getText();
            case Labeled label -> label.getText() == null ? "" : label.getText();
            default -> "";
        };
    }

    /** Both sizes, light and dark, and the largest text on the small screen. */
    void pictures(String name) {
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            FxToolkitSizes.size(stage, size[0], size[1]);
            for (String look : new String[] {"light", "dark"}) {
                Pictures.take(stage.getScene(), name + "-" + size[0] + "-" + look);
                push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            }
        }
        FxToolkitSizes.size(stage, 1366, 768);
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        Pictures.take(stage.getScene(), name + "-150");
        for (int i = 0; i < 3; i++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        }
    }
}
