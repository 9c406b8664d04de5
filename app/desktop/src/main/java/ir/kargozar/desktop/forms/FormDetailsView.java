package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.FormChip;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One form beside the list: its next step, the line of its life, what it says, its prints, and what a new version changed. */
public final class FormDetailsView {

    private static final Set<FormStatus> EDITABLE =
            EnumSet.of(FormStatus.DRAFT, FormStatus.READY, FormStatus.PRINTED, FormStatus.REGISTERED);
    private static final Set<FormStatus> WITHDRAWABLE =
            EnumSet.of(FormStatus.DRAFT, FormStatus.READY, FormStatus.PRINTED);

    private final Shown shown;
    private final Texts texts;
    private final ZoneId zone;
    private final FormActions actions;
    private final FormWords words;
    private final FlowPane buttons = new FlowPane(8, 8);
    private final List<Command> commands = new ArrayList<>();

    /** @param zone of the clock that prints are told by */
    public FormDetailsView(Shown shown, ZoneId zone, FormActions actions) {
        this.shown = shown;
        this.texts = shown.texts();
        this.zone = zone;
        this.actions = actions;
        words = new FormWords(shown);
    }

    Node of(FormSeen seen) {
        fillButtons(seen);
        VBox side = new VBox(
                Pieces.code(shown.code(seen.form().number()), "subtitle"),
                Pieces.sentence(texts.word(seen.form().kind()), "strong"),
                new FormChip(seen.status(), texts),
                buttons,
                new Separator(),
                new LifePane(new FormLife(shown, zone).of(seen)),
                new Separator());
        side.getStyleClass().addAll("side", "roomy");
        side.setId("form-details");
        side.getChildren().addAll(differences(seen));
        side.getChildren().add(new FormFactsPane(seen.definition(), seen.form().values(), shown));
        side.getChildren().addAll(prints(seen));
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The next step gets the caret. */
    void focus() {
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    private void fillButtons(FormSeen seen) {
        buttons.getChildren().clear();
        commands.clear();
        FormStatus status = seen.status();
        FormStep.of(status, seen.definition()).ifPresent(step -> next(step, seen));
        if (status == FormStatus.REGISTERED) {
            add("form-refuse", "forms.refuse", Icon.RETURNED, () -> actions.refuse(seen));
        }
        if (EDITABLE.contains(status)) {
            commands.add(Command.of("form-edit", Icon.EDIT, "Shortcut+E", () -> actions.edit(seen)));
            button(
                    "form-edit",
                    status == FormStatus.DRAFT ? "forms.go.on" : "forms.edit",
                    Icon.EDIT,
                    () -> actions.edit(seen));
        }
        if (status != FormStatus.DRAFT && status != FormStatus.READY && status != FormStatus.WITHDRAWN) {
            commands.add(Command.of("form-print", Icon.PRINT, "Shortcut+P", () -> actions.print(seen)));
            button("form-print", "forms.print.again", Icon.PRINT, () -> actions.print(seen));
        }
        if (seen.form().kind() == FormKind.WORKSHOPS && status.isLive()) {
            add("form-batch", "forms.batch.of", Icon.MANY, () -> actions.batch(Optional.of(seen)));
        }
        if (seen.form().kind() == FormKind.AGREEMENT && status.isLive() && actions.hasBoard()) {
            commands.add(Command.of("form-board", Icon.REPLACED, "Shortcut+B", () -> actions.board(seen)));
            button("form-board", "forms.board", Icon.REPLACED, () -> actions.board(seen));
        }
        if (WITHDRAWABLE.contains(status)) {
            add("form-withdraw", "forms.withdraw", Icon.REMOVE, () -> actions.withdraw(seen));
        }
    }

    private void next(FormStep step, FormSeen seen) {
        Button main = Pieces.button(
                "form-step",
                texts.say("forms.step." + step.name()),
                "Ctrl+Enter",
                step.icon(),
                () -> actions.step(seen));
        main.setUserData(step);
        main.getStyleClass().add("main");
        commands.add(Command.of("form-step", step.icon(), "Shortcut+ENTER", main::fire));
        buttons.getChildren().add(main);
    }

    private void add(String id, String key, Icon icon, Runnable action) {
        commands.add(Command.of(id, icon, action));
        button(id, key, icon, action);
    }

    private void button(String id, String key, Icon icon, Runnable action) {
        buttons.getChildren().add(Pieces.button(id, texts.say(key), icon, action));
    }

    private List<Node> differences(FormSeen seen) {
        if (seen.changes().isEmpty()) {
            return List.of();
        }
        VBox lines = new VBox(8);
        lines.setId("form-changes");
        lines.getChildren()
                .add(Pieces.sentence(
                        texts.say("forms.changes", shown.number(seen.form().version())), "strong"));
        for (FieldDifference each : seen.changes()) {
            lines.getChildren()
                    .add(Pieces.row(
                            "line-item",
                            Icon.COMPARE.small(),
                            Pieces.sentence(words.difference(seen.definition(), each))));
        }
        return List.of(lines, new Separator());
    }

    private List<Node> prints(FormSeen seen) {
        if (seen.prints().isEmpty()) {
            return List.of();
        }
        VBox lines = new VBox(8, Pieces.label(texts.say("forms.prints"), "small", "quiet"));
        lines.setId("form-prints");
        for (FormPrint print : seen.prints().reversed()) {
            lines.getChildren().add(Pieces.sentence(print(print)));
        }
        return List.of(new Separator(), lines);
    }

    private String print(FormPrint print) {
        return texts.say(
                print.isReprint() ? "forms.print.reprint" : "forms.print.first",
                shown.number(print.version()),
                shown.moment(print.at(), zone),
                print.who(),
                shown.number(print.copies()),
                shown.number(print.number()));
    }
}
