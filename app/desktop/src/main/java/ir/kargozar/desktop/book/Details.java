package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** What is told beside a row, piece by piece. */
public final class Details {
    private final List<Node> nodes = new ArrayList<>();

    public Details title(String words) {
        nodes.add(Pieces.sentence(words, "subtitle"));
        return this;
    }

    public Details code(String words) {
        nodes.add(Pieces.code(words, "subtitle"));
        return this;
    }

    public Details stand(Stand stand) {
        nodes.add(stand.chip());
        return this;
    }

    /** Its name above it; nothing where it is empty. */
    public Details words(String name, String value) {
        return value.isEmpty() ? this : pair(name, Pieces.sentence(value));
    }

    /** A code or figures, never cut. */
    public Details figures(String name, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Label code = Pieces.code(value);
        code.setMinWidth(Label.USE_PREF_SIZE);
        return pair(name, code);
    }

    private Details pair(String name, Node value) {
        VBox pair = new VBox(Pieces.sentence(name, "small", "quiet"), value);
        pair.getStyleClass().add("pair");
        nodes.add(pair);
        return this;
    }

    public Details heading(String words) {
        nodes.add(new Separator());
        nodes.add(Pieces.sentence(words, "strong"));
        return this;
    }

    public Details sentence(String words) {
        nodes.add(Pieces.sentence(words));
        return this;
    }

    /** A sentence by its sign. */
    public Details line(Icon icon, String tone, String words) {
        var line = Pieces.row("line-item", icon.small(), Pieces.sentence(words));
        line.getStyleClass().add(tone);
        nodes.add(line);
        return this;
    }

    /** A code at one side, figures at the other. */
    public Details part(String code, String figures) {
        Label amount = Pieces.code(figures);
        amount.setMinWidth(Label.USE_PREF_SIZE);
        nodes.add(Pieces.row("line-item", Pieces.code(code, "may-shorten"), Pieces.spring(), amount));
        return this;
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }
}
