package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Preview of a paper: its pages on a desk, with print, save and back beneath. */
public final class PaperView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void print();

        void save();

        void newClaim();

        void back();
    }

    private final BorderPane root = new BorderPane();
    private final Button print;
    private final Actions actions;
    private final Label title = Pieces.label("", "heading");

    public PaperView(PaperModel model, Texts texts, Actions actions) {
        this.actions = actions;
        title.setId("paper-title");
        HBox head = Pieces.row("top-bar", title);
        root.setTop(head);
        root.setCenter(new PaperDesk(model).turnedFrom(root));
        print = Pieces.button("print", texts.say("paper.print"), "Ctrl+P", Icon.PRINT, actions::print);
        print.getStyleClass().add("main");
        HBox bar = Pieces.row(
                "action-bar",
                print,
                Pieces.button("save-pdf", texts.say("paper.save"), "Ctrl+S", Icon.SAVE, actions::save),
                Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim),
                Pieces.spring(),
                Pieces.button("back", texts.say("paper.back"), "Esc", Icon.BACK, actions::back));
        root.setBottom(bar);
        root.setId("paper-screen");
    }

    public void title(String text) {
        title.setText(text);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        print.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("save-pdf", Icon.SAVE, "Shortcut+S", actions::save),
                Command.of("back", Icon.BACK, actions::back));
    }
}
