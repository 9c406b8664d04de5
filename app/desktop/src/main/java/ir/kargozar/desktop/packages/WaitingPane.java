package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.handover.Waiting;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Texts;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** For which offices something waits to be packed: a button each, which makes that package. Not there while there is none. */
final class WaitingPane extends FlowPane {
    /** The others stand in the question of a new package. */
    private static final int MOST = 4;

    private final ObservableList<Waiting> waiting;
    private final PackageWords words;
    private final Texts texts;
    private final Consumer<OfficeCode> make;

    /** @param make a package for that office */
    WaitingPane(ObservableList<Waiting> waiting, PackageWords words, Consumer<OfficeCode> make) {
        super(8, 8);
        this.waiting = waiting;
        this.words = words;
        this.texts = words.texts();
        this.make = make;
        setId("waiting");
        setAlignment(Pos.CENTER_LEFT);
        waiting.addListener((ListChangeListener<Waiting>) _ -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(Pieces.label(texts.say("packages.waiting"), "small", "quiet", "strong"));
        waiting.stream().limit(MOST).map(this::button).forEach(getChildren()::add);
        if (waiting.size() > MOST) {
            getChildren()
                    .add(Pieces.label(
                            texts.say("packages.waiting.more", words.amount(waiting.size() - MOST)), "small", "quiet"));
        }
        setVisible(!waiting.isEmpty());
        setManaged(!waiting.isEmpty());
    }

    private Button button(Waiting each) {
        Button button = Pieces.button(
                "package-export-" + each.office(), words.freight(each), Icon.SENT, () -> make.accept(each.office()));
        button.getStyleClass().addAll("table-line", "neutral");
        button.setAccessibleText(texts.say("packages.waiting.said", words.freight(each)));
        return button;
    }
}
