package ir.kargozar.desktop.reading;

import ir.kargozar.training.content.page.Block;
import ir.kargozar.training.content.page.Span;
import ir.kargozar.training.content.page.Span.Face;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/**
 * Words of several looks on as many lines as they need. Each word is a node of its own: see
 * {@link ir.kargozar.desktop.theme.Sentence} for why wrapped right-to-left text is not left to JavaFX.
 */
public final class Prose extends FlowPane {
    private static final String BLANK = "\u00A0";

    private final Consumer<String> follow;

    /**
     * @param follow where a link leads, as it was written
     * @param styles of every word
     */
    public Prose(List<Span> spans, Consumer<String> follow, String... styles) {
        this.follow = follow;
        getStyleClass().add("prose");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Block.words(spans));
        for (List<Word> together : Word.of(spans)) {
            getChildren().add(node(together, styles));
        }
    }

    /** What was cut by a change of look stays on one line. */
    private Node node(List<Word> together, String... styles) {
        if (together.size() == 1) {
            return node(together.getFirst(), styles);
        }
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        together.forEach(word -> row.getChildren().add(node(word, styles)));
        return row;
    }

    private Node node(Word word, String... styles) {
        Node node = word.span().target().isPresent() && word.span().face() != Face.CODE ? link(word) : plain(word);
        node.getStyleClass().addAll(styles);
        node.getStyleClass().add(word.span().face().name().toLowerCase(Locale.ROOT));
        return node;
    }

    private Node plain(Word word) {
        if (word.span().face() == Face.CODE) {
            Label code = new Label(word.text());
            code.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            code.setMinWidth(Label.USE_PREF_SIZE);
            code.getStyleClass().add("prose-code");
            HBox island = new HBox(code, new Text(word.blankAfter() ? BLANK : ""));
            island.setAlignment(Pos.CENTER_LEFT);
            return island;
        }
        Text text = new Text(word.text() + (word.blankAfter() ? BLANK : ""));
        text.getStyleClass().add("prose-word");
        return text;
    }

    private Node link(Word word) {
        Hyperlink link = new Hyperlink(word.text() + (word.blankAfter() ? BLANK : ""));
        link.getStyleClass().add("prose-link");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> word.span().target().ifPresent(follow));
        return link;
    }
}
