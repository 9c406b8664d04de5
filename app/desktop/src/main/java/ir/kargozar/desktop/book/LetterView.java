package ir.kargozar.desktop.book;

import ir.kargozar.desktop.papers.PaperDesk;
import ir.kargozar.desktop.papers.PaperModel;
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

/** A letter as it is printed, with print, save and back beneath. */
final class LetterView implements Screen {
    /** Where the buttons lead. */
    interface Actions {
        void print();

        void save();

        void back();
    }

    private final BorderPane root = new BorderPane();
    private final Actions actions;
    private final Button print;
    private final Label title = Pieces.label("", "heading", "may-shorten");

    LetterView(PaperModel model, Texts texts, Actions actions) {
        this.actions = actions;
        title.setId("letter-title");
        root.setTop(Pieces.row("top-bar", title));
        root.setCenter(new PaperDesk(model).turnedFrom(root));
        print = Pieces.button("print", texts.say("paper.print"), "Ctrl+P", Icon.PRINT, actions::print);
        print.getStyleClass().add("main");
        root.setBottom(Pieces.row(
                "action-bar",
                print,
                Pieces.button("save-pdf", texts.say("paper.save"), "Ctrl+S", Icon.SAVE, actions::save),
                Pieces.spring(),
                Pieces.button("back", texts.say("paper.back"), "Esc", Icon.BACK, actions::back)));
        root.setId("letter-screen");
    }

    void title(String text) {
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
    public String guide() {
        return "settlement";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("print", Icon.PRINT, "Shortcut+P", actions::print),
                Command.of("save-pdf", Icon.SAVE, "Shortcut+S", actions::save),
                Command.of("back", Icon.BACK, actions::back));
    }
}
