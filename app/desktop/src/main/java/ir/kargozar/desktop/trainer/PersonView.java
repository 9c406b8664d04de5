package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.form.FormSight;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.trainer.PersonModel.Seen;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.register.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One trainee: the three stages with what each asks for, marks and attempts, and what a trainer does. */
public final class PersonView implements Screen {
    private static final double TABLE = 260;
    private static final String CHECK = "check-";

    private final PersonModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final Label name = Pieces.label("", "heading");
    private final Sentence about = Pieces.sentence("", "quiet");
    private final VBox missing = new VBox(4);
    private final VBox steps = new VBox(12);
    private final AttemptTable attempts;
    private final CommandRow buttons = new CommandRow();
    private final ScrollPane scroll;
    private final VBox root;

    PersonView(PersonModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        Scale scale = new Scale();
        attempts = new AttemptTable(shown, scale);
        attempts.setMinHeight(TABLE);
        attempts.setPrefHeight(TABLE);
        name.setId("person-name");
        about.setId("person-about");
        missing.setId("person-missing");
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
        VBox within = new VBox(16, missing, steps, Pieces.label(texts.say("trainer.attempts"), "subtitle"), attempts);
        scroll = new ScrollPane(within);
        scroll.setFitToWidth(true);
        new FormSight(scroll, within).follow(within, () -> {});
        scroll.setFocusTraversable(false);
        scroll.setId("person-scroll");
        scroll.setAccessibleText(texts.say("trainer.person"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(12, name, about, buttons, scroll, scale);
        root.getStyleClass().add("screen");
        root.setId("person-screen");
        model.seen().addListener((_, _, now) -> fill(now));
        model.missing().addListener((ListChangeListener<Problem>) _ -> tell());
    }

    private void fill(@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        Standing standing = seen.standing();
        String focus = focused();
        name.setText(standing.trainee().name());
        about.setText(texts.say(
                "trainer.person.about",
                shown.code(standing.trainee().id()),
                shown.code(standing.trainee().agency()),
                certificate(standing)));
        steps.getChildren()
                .setAll(seen.path().steps().stream()
                        .map(step -> new StepCard(step, seen, shown, this::ticked))
                        .toList());
        attempts.show(seen);
        buttons.show(commands(), texts);
        buttons.getChildren().getFirst().getStyleClass().add("main");
        refocus(focus);
    }

    private String certificate(Standing standing) {
        return standing.certificate()
                .map(given -> texts.say("trainer.certificate", shown.code(given.number())))
                .orElseGet(() -> standing.exception()
                        .map(exception -> texts.say("trainer.exception", shown.code(shown.date(exception.until()))))
                        .orElseGet(() -> texts.say("trainer.certificate.none")));
    }

    private void ticked(CheckBox box) {
        model.check(box.getId().substring(CHECK.length()), box.isSelected());
    }

    private String focused() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    /** The nodes are new ones: the caret goes where it was, else to the first button. */
    private void refocus(String id) {
        Node before = id.isEmpty() ? null : root.lookup("#" + id);
        if (before != null) {
            before.requestFocus();
        } else {
            buttons.getChildren().getFirst().requestFocus();
        }
    }

    private void tell() {
        missing.getChildren().setAll(Pieces.label(texts.say("trainer.missing"), "strong"));
        model.missing().forEach(problem -> missing.getChildren().add(line(problem)));
        missing.setVisible(!model.missing().isEmpty());
        scroll.setVvalue(0);
    }

    private HBox line(Problem problem) {
        HBox line = Pieces.row("line-item", Icon.WRONG.small(), Pieces.sentence(texts.digits(problem.message())));
        line.getStyleClass().add("bad");
        return line;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "trainer";
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        Seen now = model.seen().get();
        boolean certified = now != null && now.standing().certificate().isPresent();
        if (model.next().isPresent()) {
            all.add(Command.of("trainee-sign", Icon.GOOD, "Shortcut+S", actions::sign));
        } else if (!certified) {
            all.add(Command.of("trainee-certify", Icon.IN_FORCE, "Shortcut+S", actions::certify));
        }
        if (certified) {
            all.add(Command.of("trainee-print", Icon.PRINT, "Shortcut+P", actions::print));
        }
        all.add(Command.of("trainee-mark", Icon.EDIT, "Shortcut+M", actions::mark));
        all.add(Command.of("trainee-except", Icon.DUE, "Shortcut+G", actions::except));
        all.add(Command.of("trainee-repeat", Icon.RENEW, actions::repeat));
        all.add(Command.of("trainee-back", Icon.BACK, actions::back));
        return all;
    }
}
