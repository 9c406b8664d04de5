package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** A paper's pages on a desk, with print, save and back beneath. */
public final class PreviewPane extends BorderPane {
    private final Actions actions;
    private final Button print;
    private final Label title = Pieces.label("", "heading");

    /** Where the buttons lead. */
    public interface Actions {
        void print();

        void save();

        void back();
    }

    /**
     * @param name {@code paper}: its id is {@code paper-screen}, its title's {@code paper-title}
     * @param more buttons before the last one
     */
    public PreviewPane(PaperModel model, Texts texts, String name, Actions actions, Node... more) {
        this.actions = actions;
        title.setId(name + "-title");
        setTop(Pieces.row("top-bar", title));
        setCenter(new PaperDesk(model).turnedFrom(this));
        print = Pieces.button("print", texts.say("paper.print"), "Ctrl+P", Icon.PRINT, actions::print);
        print.getStyleClass().add("main");
        List<Node> bar = new ArrayList<>(
                List.of(print, Pieces.button("save-pdf", texts.say("paper.save"), "Ctrl+S", Icon.SAVE, actions::save)));
        bar.addAll(List.of(more));
        bar.add(Pieces.spring());
        bar.add(Pieces.button("back", texts.say("paper.back"), "Esc", Icon.BACK, actions::back));
        setBottom(Pieces.row("action-bar", bar.toArray(Node[]::new)));
        setId(name + "-screen");
    }

    public Label title() {
        return title;
    }

    public void focus() {
        print.requestFocus();
    }

    public List<Command> commands() {
        return List.of(
                Command.of("print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("save-pdf", Icon.SAVE, "Shortcut+S", actions::save),
                Command.of("back", Icon.BACK, actions::back));
    }
}
