package ir.kargozar.desktop.unfinished;

import ir.kargozar.claim.draft.UnfinishedEntry;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Half-entered claims by name and time, each to go on with or to throw away. Not there while there is none. */
public final class UnfinishedPane extends VBox {

    /** Where its buttons lead. */
    public interface Actions {
        void resume(UnfinishedEntry entry);

        void discard(UnfinishedEntry entry);
    }

    private final UnfinishedModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;

    public UnfinishedPane(UnfinishedModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        setId("unfinished");
        setSpacing(8);
        getStyleClass().add("card");
        model.entries().addListener((ListChangeListener<UnfinishedEntry>) _ -> fill());
        sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
        fill();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        lines.add(Pieces.label(texts.say("unfinished.title"), "subtitle"));
        for (UnfinishedEntry entry : model.entries()) {
            lines.add(line(lines.size() - 1, entry));
        }
        getChildren().setAll(lines);
        setVisible(lines.size() > 1);
        setManaged(lines.size() > 1);
    }

    private HBox line(int place, UnfinishedEntry entry) {
        String name = entry.name().isEmpty() ? texts.say("unfinished.nameless") : texts.digits(entry.name());
        String what = entry.edited()
                .map(edited -> texts.say("unfinished.edited", shown.code(edited.number())))
                .orElseGet(() -> texts.say("unfinished.new"));
        String when = texts.say(
                "unfinished.kept",
                shown.moment(entry.times().kept(), model.zone()),
                entry.times().who());
        Button resume = button(place, "resume", Icon.EDIT, name, () -> actions.resume(entry));
        resume.getStyleClass().add("main");
        Button discard = button(place, "discard", Icon.REMOVE, name, () -> actions.discard(entry));
        Label named = Pieces.label(name, "strong");
        named.setId("unfinished-" + place + "-name");
        VBox about = new VBox(
                4, new HBox(12, named, Pieces.label(what, "chip", "neutral")), Pieces.label(when, "small", "quiet"));
        HBox line = new HBox(12, Icon.DRAFT.node(), about, Pieces.spring(), resume, discard);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(int place, String name, Icon icon, String of, Runnable action) {
        String word = texts.say("unfinished." + name);
        Button button = Pieces.button("unfinished-" + place + "-" + name, word, icon, action);
        button.setAccessibleText(word + " " + of);
        return button;
    }
}
