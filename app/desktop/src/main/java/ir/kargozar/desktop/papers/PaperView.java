package ir.kargozar.desktop.papers;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.scene.Parent;

/** Preview of a claim's paper; from here to the next claim. */
public final class PaperView implements Screen {

    /** Where the buttons lead. */
    public interface Actions extends PreviewPane.Actions {
        void newClaim();
    }

    private final PreviewPane root;
    private final Actions actions;

    public PaperView(PaperModel model, Texts texts, Actions actions) {
        this.actions = actions;
        root = new PreviewPane(
                model,
                texts,
                "paper",
                actions,
                Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, actions::newClaim));
    }

    public void title(String text) {
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
    public List<Command> commands() {
        return root.commands();
    }
}
