package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Forms half entered, a few, each to go on with. Not there while there is none. */
public final class DraftsPane extends VBox {

    private final DraftsModel model;
    private final Shown shown;
    private final Texts texts;
    private final FormWords words;
    private final Consumer<FormNumber> open;

    public DraftsPane(DraftsModel model, Shown shown, Consumer<FormNumber> open) {
        super(8);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.open = open;
        words = new FormWords(shown);
        setId("form-drafts");
        getStyleClass().add("card");
        model.drafts().addListener((ListChangeListener<FormLine>) _ -> fill());
        sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
        fill();
    }

    private void fill() {
        List<FormLine> drafts = model.drafts();
        List<Node> lines = new ArrayList<>(List.of(Pieces.label(texts.say("forms.drafts"), "subtitle")));
        for (int i = 0; i < Math.min(DraftsModel.SHOWN, drafts.size()); i++) {
            lines.add(line(i, drafts.get(i)));
        }
        if (drafts.size() > DraftsModel.SHOWN) {
            lines.add(Pieces.sentence(texts.say("forms.drafts.more"), "small", "quiet"));
        }
        getChildren().setAll(lines);
        setVisible(!drafts.isEmpty());
        setManaged(!drafts.isEmpty());
    }

    private HBox line(int place, FormLine draft) {
        String centre = draft.facts().centre().name();
        String name = centre.isEmpty() ? texts.say("unfinished.nameless") : centre;
        VBox about = new VBox(
                4,
                new HBox(
                        12,
                        Pieces.label(name, "strong"),
                        Pieces.label(words.kind(draft.number().kind()), "chip", "neutral")),
                Pieces.code(shown.code(draft.number()), "small", "quiet"));
        Button resume = Pieces.button(
                "form-draft-" + place, texts.say("unfinished.resume"), Icon.EDIT, () -> open.accept(draft.number()));
        resume.setAccessibleText(texts.say("unfinished.resume") + " " + name);
        HBox line = new HBox(12, Icon.DRAFT.node(), about, Pieces.spring(), resume);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
