package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.papers.PaperDesk;
import ir.kargozar.desktop.papers.PaperModel;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.status.FormChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A form as its paper, with its next step beneath. */
public final class FormPaperView implements Screen {

    private static final Map<String, String> KEYS = Map.of("form-back", "Esc", "form-step", "Ctrl+Enter");

    private final Shown shown;
    private final Texts texts;
    private final FormActions actions;
    private final Runnable back;
    private final BorderPane root = new BorderPane();
    private final HBox bar = Pieces.row("action-bar");
    private final List<Command> commands = new ArrayList<>();
    private @Nullable FormSeen seen;

    /** @param back to the list */
    public FormPaperView(PaperModel model, Shown shown, FormActions actions, Runnable back) {
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        this.back = back;
        root.setId("form-paper");
        root.setCenter(new PaperDesk(model).turnedFrom(root));
        root.setBottom(bar);
    }

    /** Its head and what can be done; the pages are the model's. */
    public void show(FormSeen form) {
        seen = form;
        Label title = Pieces.label(texts.word(form.form().kind()), "heading");
        title.setId("form-paper-title");
        root.setTop(Pieces.row(
                "top-bar",
                title,
                Pieces.code(shown.code(form.form().number()), "quiet"),
                new FormChip(form.status(), texts),
                Pieces.spring()));
        fill(form);
    }

    /** True while this form is the one shown. */
    public boolean isShowing(FormSeen form) {
        return root.getScene() != null
                && seen != null
                && seen.form().number().equals(form.form().number());
    }

    private void fill(FormSeen form) {
        bar.getChildren().clear();
        commands.clear();
        Optional<FormStep> next = FormStep.of(form.status(), form.definition());
        next.filter(step -> step != FormStep.PRINT).ifPresent(step -> {
            Button main = add(
                    Command.of("form-step", step.icon(), "Shortcut+ENTER", () -> actions.step(form)),
                    "forms.step." + step.name());
            main.setUserData(step);
            main.getStyleClass().add("main");
        });
        Button print = add(
                Command.of("form-print", Icon.PRINT, "Shortcut+P", () -> actions.print(form)),
                form.printsOfThis().isEmpty() ? "paper.print" : "forms.print.again");
        if (next.equals(Optional.of(FormStep.PRINT))) {
            print.getStyleClass().add("main");
        }
        bar.getChildren().add(Pieces.spring());
        add(Command.of("form-back", Icon.BACK, back), "forms.back");
    }

    private Button add(Command command, String key) {
        commands.add(command);
        String keys = KEYS.getOrDefault(command.id(), command.keysShown());
        Button button = Pieces.button(command.id(), texts.say(key), keys, command.icon(), command.action());
        bar.getChildren().add(button);
        return button;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        bar.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void escape() {
        back.run();
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }
}
