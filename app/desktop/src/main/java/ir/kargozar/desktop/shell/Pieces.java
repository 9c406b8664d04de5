package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.theme.Theme;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small pieces every screen is made of. */
public final class Pieces {

    private Pieces() {}

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A sentence that may take several lines and is never cut. */
    public static Sentence sentence(String text, String... styles) {
        Sentence sentence = new Sentence(text, styles);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    /** A code: left to right wherever it stands. */
    public static Label code(String text, String... styles) {
        Label label = label(text, styles);
        label.getStyleClass().add("code");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    /** At least so wide, in pixels at the usual text size: wider as the text is larger. */
    public static <T extends Label> T atLeast(T label, double pixels) {
        label.minWidthProperty().bind(label.fontProperty().map(font -> pixels * Theme.scale(font)));
        return label;
    }

    /** True where it and everything around it is shown. */
    public static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static Button button(String id, String text, Icon icon, Runnable action) {
        Button button = new Button(text, icon.small());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button that tells its keys beside its words. */
    public static Button button(String id, String text, String keys, Icon icon, Runnable action) {
        Button button = button(id, "", icon, action);
        HBox face = new HBox(8, icon.small(), label(text), code(keys, "keys"));
        face.getStyleClass().add("face");
        face.setAlignment(Pos.CENTER);
        button.setGraphic(face);
        button.setAccessibleText(text);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    /** Other keys beside the words of a button that was made with keys. */
    public static void keys(Button button, String keys) {
        if (button.getGraphic() instanceof HBox face && face.getChildren().getLast() instanceof Label label) {
            label.setText(keys);
        }
    }

    /** A sign to press; its words are told at the pointer and to screen readers. */
    public static Button plainButton(String id, String text, Icon icon, Runnable action) {
        Button button = button(id, "", icon, action);
        button.setGraphic(icon.node());
        button.getStyleClass().add("plain");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    public static HBox row(String style, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    /** Shows these, in this order; what is there already stays in the scene, so that nobody waits for its style again. */
    public static void keep(Pane pane, List<? extends Node> wanted) {
        ObservableList<Node> there = pane.getChildren();
        there.removeIf(node -> !wanted.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i >= there.size() || there.get(i) != node) {
                there.remove(node);
                there.add(i, node);
            }
        }
    }
}
