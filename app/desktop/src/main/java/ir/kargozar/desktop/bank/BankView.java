package ir.kargozar.desktop.bank;

import ir.kargozar.bank.AskedList;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FileDrop;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Accounts to confirm: first what there is to do, and in its place a bank's answer while it is looked at. */
public final class BankView implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void makeList(boolean again);

        void rewrite(AskedList list);

        void chooseAnswer();

        void look(Path file);

        void apply();

        void putAway();
    }

    private final BankModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final VBox facts = new VBox();
    private final Button make;
    private final Node first;
    private final AnswerPane answer;

    public BankView(BankModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        make = Pieces.button(
                "bank-list", texts.say("command.bank-list"), "Ctrl+E", Icon.ADD, () -> actions.makeList(false));
        make.getStyleClass().add("main");
        first = first();
        answer = new AnswerPane(shown, actions);
        root.setId("bank-screen");
        root.setCenter(first);
        FileDrop.onto(root, files -> actions.look(files.getFirst()));
        model.facts().addListener((_, _, now) -> fill(now));
        model.looked().addListener((_, _, now) -> look(now));
        model.busy().addListener((_, _, now) -> root.setDisable(now));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        if (model.looked().get() == null) {
            make.requestFocus();
        }
    }

    @Override
    public void escape() {
        actions.putAway();
    }

    @Override
    public List<Command> commands() {
        Command list = Command.of("bank-list", Icon.ADD, "Shortcut+E", () -> actions.makeList(false));
        Command again = Command.of("bank-again", Icon.SENT, () -> actions.makeList(true));
        Command answer = Command.of("bank-answer", Icon.IMPORT, "Shortcut+O", actions::chooseAnswer);
        Command apply = Command.of("bank-apply", Icon.GOOD, "Shortcut+S", actions::apply);
        return model.looked().get() == null ? List.of(list, again, answer) : List.of(apply, answer);
    }

    private Node first() {
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("bank.title"), "heading"),
                Pieces.spring(),
                Pieces.button("bank-again", texts.say("command.bank-again"), Icon.SENT, () -> actions.makeList(true)),
                Pieces.button(
                        "bank-answer", texts.say("command.bank-answer"), "Ctrl+O", Icon.IMPORT, actions::chooseAnswer),
                make);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox screen = new VBox(16, head, Pieces.sentence(texts.say("bank.what"), "quiet"), facts);
        screen.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void fill(@Nullable BankFacts now) {
        if (now != null) {
            facts.getChildren().setAll(new FactsPane(now, shown, actions));
        }
    }

    private void look(@Nullable Looked now) {
        if (now == null) {
            root.setCenter(first);
            make.requestFocus();
        } else {
            answer.show(now);
            root.setCenter(answer);
            answer.focus();
        }
    }
}
