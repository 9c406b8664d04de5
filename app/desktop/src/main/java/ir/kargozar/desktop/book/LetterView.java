package ir.kargozar.desktop.book;

import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.papers.PreviewPane;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.Parent;

/** A letter as it is printed. */
final class LetterView implements Screen {
    private final PreviewPane root;
    private final PreviewPane.Actions actions;

    LetterView(PaperModel model, Texts texts, PreviewPane.Actions actions) {
        this.actions = actions;
        root = new PreviewPane(model, texts, "letter", actions);
        root.title().getStyleClass().add("may-shorten");
    }

    void title(String text) {
        root.title().setText(text);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        root.focus();
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
        return root.commands();
    }
}
