package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.Waiting;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** For which offices something waits to be packed, a line each with its button. Not there while there is none. */
final class WaitingPane extends VBox {
    /** The others stand in the question of a new package. */
    private static final int MOST = 4;

    private final ObservableList<Waiting> waiting;
    private final PackageWords words;
    private final Texts texts;
    private final Consumer<OfficeCode> make;

    /** @param make a package for that office */
    WaitingPane(ObservableList<Waiting> waiting, PackageWords words, Consumer<OfficeCode> make) {
        super(8);
        this.waiting = waiting;
        this.words = words;
        this.texts = words.texts();
        this.make = make;
        setId("waiting");
        getStyleClass().add("card");
        waiting.addListener((ListChangeListener<Waiting>) _ -> fill());
        fill();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        lines.add(Pieces.label(texts.say("packages.waiting"), "subtitle"));
        waiting.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (waiting.size() > MOST) {
            lines.add(Pieces.sentence(
                    texts.say("packages.waiting.more", words.amount(waiting.size() - MOST)), "small", "quiet"));
        }
        getChildren().setAll(lines);
        setVisible(!waiting.isEmpty());
        setManaged(!waiting.isEmpty());
    }

    private HBox line(Waiting each) {
        Button button = Pieces.button(
                "package-export-" + each.office(),
                texts.say("packages.waiting.make"),
                Icon.SENT,
                () -> make.accept(each.office()));
        button.setAccessibleText(texts.say("packages.waiting.said", each.name()));
        HBox line = Pieces.row("line-item", Icon.DUE.small(), Pieces.sentence(words.waiting(each)), button);
        line.setId("waiting-" + each.office());
        line.setFillHeight(false);
        return line;
    }
}
